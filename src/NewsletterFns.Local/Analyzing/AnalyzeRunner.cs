using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;
using NewsletterFns.Local.Presentation;
using NewsletterFns.Local.Processing;

namespace NewsletterFns.Local.Analyzing;

/// <summary>Analyses the texts of a file of JSON lines with the embedded engine.</summary>
/// <param name="options">What to do.</param>
/// <param name="terminal">Where to write.</param>
internal sealed class AnalyzeRunner(AnalyzeOptions options, Terminal terminal)
{
    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        EmbeddedLanguageService.Preload();
        using var input = Open();
        var engine = CreateEngine();
        var loadSeconds = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalSeconds;
        var watch = Stopwatch.StartNew();
        var failed = 0;
        await JsonOutput.Prepare(JsonOutput.StandardOutput).WriteAsync(
            async stream =>
            {
                using var buffered = new BufferedStream(stream, 1 << 16);
                using var writer = new AnalysisWriter(buffered);
                await foreach (var (line, analysis) in OrderedWork.RunAsync(Lines(input), options.Jobs, line => line.Bytes, line => (line, Analyze(line)), cancellationToken))
                {
                    if (analysis is not null)
                    {
                        writer.Write(analysis, options.Task);
                        continue;
                    }

                    failed++;
                    writer.WriteError(line.Error!);
                    terminal.Error.WriteErrorLine(line.Error!);
                }

                writer.WriteMeta($"newsletterfns {engine.Version}", watch.Elapsed.TotalSeconds, loadSeconds, Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
                await buffered.FlushAsync(cancellationToken);
            },
            terminal);
        return failed > 0 ? ExitCode.FileFailed : ExitCode.Success;

        DocumentAnalysis? Analyze(AnalyzeInput line) => line.Document is { } document ? engine.Analyze(document, cancellationToken) : null;
    }

    private IEnumerable<AnalyzeInput> Lines(StreamReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return AnalyzeInput.Read(line, number, options.Task);
            }
        }
    }

    private StreamReader Open()
    {
        try
        {
            return new StreamReader(options.Path == "-" ? Console.OpenStandardInput() : File.OpenRead(options.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{options.Path} cannot be read: {e.Message}", e);
        }
    }

    private static EmbeddedLanguageService CreateEngine()
    {
        var services = new ServiceCollection().AddEmbeddedLanguage(new ConfigurationBuilder().AddEnvironmentVariables().Build()).BuildServiceProvider();
        try
        {
            return new EmbeddedLanguageService(services.GetRequiredService<IOptions<EmbeddedLanguageOptions>>());
        }
        catch (OptionsValidationException e)
        {
            throw new CommandException(e.Message, e);
        }
    }
}
