namespace NewsletterFns.Extraction.Detection;

/// <summary>What a file is, told by its bytes first and its name second.</summary>
internal enum FileKind
{
    PlainText,
    Markdown,
    Html,
    Pdf,
    Word,
    Spreadsheet,
    Presentation,
    OpenDocument,
    Epub,
    Zip,
    EncryptedOffice,
    OldOffice,
    Rtf,
    Gzip,
    Archive,
    Image,
    Audio,
    Video,
    Font,
    Executable,
    Database,
    Mail,
    Mailbox,
    WebArchive,
    Feed,
    Json,
    Xml,
}
