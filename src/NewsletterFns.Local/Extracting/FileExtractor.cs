using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsletterFns.Extraction;
using NewsletterFns.Language.Identification;

namespace NewsletterFns.Local.Extracting;

/// <summary>Extracts one file after the other, whatever is wrong with them; may be used from several threads.</summary>
/// <param name="extractor">The extractor.</param>
/// <param name="options">Its limits.</param>
/// <param name="verbose">Whether faults of the program are told in full.</param>
internal sealed class FileExtractor(IArticleExtractor extractor, ExtractionOptions options, bool verbose)
{
    private readonly LanguageIdentifier _languages = new(CharacterModel.Default);

    /// <summary>Extracts a file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FileOutcome Extract(KeyedFile file, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var outcome = new FileOutcome(file);
        try
        {
            var result = extractor.Extract(new SourceFile(file.File.Name, Read(file.File.FullPath)), cancellationToken);
            var text = string.Join("\n\n", result.Articles.Select(article => article.Text));
            var claim = result.Articles.Select(article => article.LanguageClaim).FirstOrDefault(claim => claim is not null);
            var language = _languages.Identify(text, claim);
            outcome = outcome with { Articles = result.Articles, Title = result.Title, Warnings = result.Warnings, Text = text, Language = language.IsKnown ? language.Code : claim };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            outcome = outcome with { Error = Describe(e) };
        }

        return outcome with { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    private byte[] Read(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= options.MaxBytes
            ? File.ReadAllBytes(path)
            : throw new ExtractionException(
                ExtractionFault.TooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes and the limit is {options.MaxBytes:N0}; split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxBytes)}."));
    }

    private FileError Describe(Exception exception) => exception switch
    {
        ExtractionException fault => new FileError(JsonNamingPolicy.KebabCaseLower.ConvertName(fault.Fault.ToString()), fault.Message),
        IOException or UnauthorizedAccessException => new FileError(FileError.Unreadable, $"The file cannot be read: {exception.Message}"),
        _ => new FileError(FileError.Unexpected, verbose ? exception.ToString() : $"The extraction failed: {exception.GetType().Name}. That is a fault of this program; --verbose tells more."),
    };
}
