namespace NewsletterFns.Extraction.Detection;

/// <summary>How each kind is named in a failure, and what its owner can do.</summary>
internal static class FileKindDescriptions
{
    private const string SaveText = "save its text as .txt, .md or .html and drop that";

    public static (string What, string Advice) Of(FileKind kind) => kind switch
    {
        FileKind.Spreadsheet => ("a spreadsheet", "spreadsheets hold no articles; drop the article itself"),
        FileKind.Presentation => ("a presentation", SaveText),
        FileKind.OpenDocument => ("an OpenDocument file", "save it as plain text or HTML and drop that"),
        FileKind.Epub => ("an EPUB book", SaveText),
        FileKind.EncryptedOffice => ("an encrypted Office document", "remove the protection, save it as plain text or HTML and drop that"),
        FileKind.OldOffice => ("an Office document of the format before 2007", "save it as plain text or HTML and drop that"),
        FileKind.Rtf => ("a rich text (RTF) document", "save it as plain text or HTML and drop that"),
        FileKind.Archive => ("a compressed archive", "unpack it and drop the files in it"),
        FileKind.Image => ("an image", "text in images is not recognised; drop the text itself"),
        FileKind.Audio => ("an audio file", "drop a transcript as text"),
        FileKind.Video => ("a video", "drop a transcript as text"),
        FileKind.Font => ("a font", "drop the article itself"),
        FileKind.Executable => ("a program", "drop the article itself"),
        FileKind.Database => ("a database", "drop the article itself"),
        FileKind.Xml => ("an XML document", SaveText),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of file without a description."),
    };
}
