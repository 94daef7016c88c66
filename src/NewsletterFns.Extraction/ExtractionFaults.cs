using System.Globalization;
using NewsletterFns.Extraction.Detection;

namespace NewsletterFns.Extraction;

/// <summary>The sentences of every permanent failure, in one place.</summary>
internal static class ExtractionFaults
{
    public static ExtractionException Empty() => new(
        ExtractionFault.Empty,
        "The file is empty or holds nothing but white space; drop a file that has text.");

    public static ExtractionException Undecodable() => new(
        ExtractionFault.Undecodable,
        "The file is neither a known kind of document nor text in an encoding that could be told; save it as UTF-8 text, Markdown or HTML.");

    public static ExtractionException NoArticle() => new(
        ExtractionFault.NoArticle,
        "The file was read but holds no article: there is nothing in it besides promotion, navigation or signs; drop the article itself.");

    /// <summary>Nothing to read in a file of a certain kind: <paramref name="why"/> goes on with a sentence about it.</summary>
    public static ExtractionException NoArticle(string why) => new(ExtractionFault.NoArticle, $"The file was read but holds no article: {why}.");

    public static ExtractionException TooLarge(long bytes, int limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The file has {bytes:N0} bytes and the limit is {limit:N0}; split the file, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxBytes)}."));

    public static ExtractionException TooManyTags(int limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The HTML page has more than {limit:N0} elements; split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxHtmlNodes)}."));

    public static ExtractionException TooDeep(int limit) => new(
        ExtractionFault.Malformed,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The elements of the page are nested more than {limit:N0} deep, as in no page written for readers; save its text anew, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxHtmlDepth)}."));

    public static ExtractionException TooMuchInside(long limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The file unpacks to more than {limit:N0} bytes; drop its parts one by one, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxExpandedBytes)}."));

    public static ExtractionException TooNested(int limit) => new(
        ExtractionFault.Malformed,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Files stand in each other more than {limit:N0} deep; drop the inner ones, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxNesting)}."));

    public static ExtractionException TooDeepMail(int limit) => new(
        ExtractionFault.Malformed,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The parts of the mail are nested more than {limit:N0} deep; drop the inner ones, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxMimeDepth)}."));

    public static ExtractionException TooManyParts(int limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The mail has more than {limit:N0} parts; drop the ones that matter, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxMimeParts)}."));

    public static ExtractionException TooLongHeaders(int limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The headers of the mail have more than {limit:N0} bytes; drop its text, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxMimeHeaderBytes)}."));

    public static ExtractionException EncryptedMail() => new(
        ExtractionFault.Encrypted,
        "The mail is encrypted, which cannot be read without its key; open it in your mail program, save its text as .txt or .html and drop that.");

    public static ExtractionException TooSlow(double seconds) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The file could not be read within {seconds:0.##} seconds; split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxSeconds)}."));

    public static ExtractionException Malformed(string what, Exception? cause = null) => new(
        ExtractionFault.Malformed,
        $"The file is {what} that is broken beyond reading; save it anew and drop it again.",
        cause);

    public static ExtractionException Encrypted(string what, string advice) => new(
        ExtractionFault.Encrypted,
        $"The file is {what}, which cannot be read without its password; {advice}.");

    public static ExtractionException TooManyObjects(int limit) => new(
        ExtractionFault.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The PDF has more than {limit:N0} objects; split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxPdfObjects)}."));

    public static ExtractionException Unsupported(FileKind kind)
    {
        var (what, advice) = FileKindDescriptions.Of(kind);
        return kind is FileKind.EncryptedOffice
            ? Encrypted(what, advice)
            : new ExtractionException(ExtractionFault.UnsupportedType, $"The file is {what}, which is not read; {advice}.");
    }
}
