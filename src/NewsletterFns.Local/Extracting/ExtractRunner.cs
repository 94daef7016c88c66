using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsletterFns.Extraction;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Processing;
using Spectre.Console;

namespace NewsletterFns.Local.Extracting;

/// <summary>Extracts files and shows or writes their articles.</summary>
/// <param name="options">What to do.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class ExtractRunner(ExtractOptions options, Terminal terminal)
{
    private int _articles;
    private int _failed;

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var files = OutputKeys.For(InputFiles.List(options.Paths));
        var json = options.Json is { } path ? JsonOutput.Prepare(path) : null;
        var extractor = CreateExtractor();
        await ExtractionProgress.ShowAsync(terminal.Error, files.Count, done =>
        {
            var outcomes = OrderedWork.RunAsync(files, options.Jobs, Length, file => extractor.Extract(file, cancellationToken), cancellationToken);
            return json is null ? ShowAsync(outcomes, done) : json.WriteAsync(stream => WriteAsync(outcomes, stream, done), terminal);
        });

        terminal.Error.WriteTextLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Quantity.Of(files.Count, "file")}: {Quantity.Of(_articles, "article")}, {_failed:N0} failed, {watch.Elapsed.TotalSeconds:0.0} s."));
        return _failed > 0 ? ExitCode.FileFailed : ExitCode.Success;
    }

    private FileExtractor CreateExtractor()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var services = new ServiceCollection()
            .AddArticleExtraction(configuration)
            .Configure<ExtractionOptions>(extraction => extraction.IncludeHtml = options.Html)
            .BuildServiceProvider();
        try
        {
            var limits = services.GetRequiredService<IOptions<ExtractionOptions>>().Value;
            return new FileExtractor(services.GetRequiredService<IArticleExtractor>(), limits, options.Verbose);
        }
        catch (OptionsValidationException e)
        {
            throw new CommandException(e.Message, e);
        }
    }

    private async Task ShowAsync(IAsyncEnumerable<FileOutcome> outcomes, Action done)
    {
        // Beside a progress bar, only the console that draws it writes in order.
        var presenter = new ExtractionPresenter(terminal.Error.Profile.Capabilities.Interactive && terminal.Output.Profile.Capabilities.Interactive ? terminal.Error : terminal.Output);
        await foreach (var outcome in outcomes)
        {
            presenter.Show(outcome);
            Count(outcome);
            done();
        }
    }

    private async Task WriteAsync(IAsyncEnumerable<FileOutcome> outcomes, Stream stream, Action done)
    {
        using var writer = new ExtractionWriter(stream);
        await foreach (var outcome in outcomes)
        {
            writer.Write(outcome);
            if (outcome.Error is { } error)
            {
                terminal.Error.WriteErrorLine($"{outcome.File.File.Name}: {error.Reason}");
            }

            Count(outcome);
            done();
        }

        writer.Complete();
    }

    private static long Length(KeyedFile file)
    {
        var info = new FileInfo(file.File.FullPath);
        return info.Exists ? info.Length : 0;
    }

    private void Count(FileOutcome outcome)
    {
        _articles += outcome.Articles.Count;
        _failed += outcome.Error is null ? 0 : 1;
    }
}
