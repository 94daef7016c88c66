using System.ComponentModel.DataAnnotations;

namespace NewsletterFns.Extraction;

/// <summary>Limits of extraction, section <c>Extraction</c>.</summary>
public sealed class ExtractionOptions
{
    /// <summary>Up to how many bytes <see cref="MaxSeconds"/> is for.</summary>
    internal const int BytesOfMaxSeconds = 2 * 1024 * 1024;

    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Extraction";

    /// <summary>The longest file that is read, in bytes. Default 20 MiB.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How deep the elements of an HTML page may be nested; the parser itself flattens what is deeper than 512. Default 500.</summary>
    [Range(16, 510)]
    public int MaxHtmlDepth { get; set; } = 500;

    /// <summary>How many elements an HTML page may have. Default 1,000,000.</summary>
    [Range(100, 20_000_000)]
    public int MaxHtmlNodes { get; set; } = 1_000_000;

    /// <summary>How many bytes the parts of one file may have once they are decoded and unpacked, all together: archives, attachments, streams of a PDF. Default 100 MiB.</summary>
    [Range(1, int.MaxValue)]
    public int MaxExpandedBytes { get; set; } = 100 * 1024 * 1024;

    /// <summary>How deep the parts of a mail may be nested, mails in it included. Default 24.</summary>
    [Range(1, 200)]
    public int MaxMimeDepth { get; set; } = 24;

    /// <summary>How many parts one mail may have, those of mails in it included. Default 1,000.</summary>
    [Range(1, 100_000)]
    public int MaxMimeParts { get; set; } = 1_000;

    /// <summary>How many bytes the headers of one mail and its parts may have, all together. Default 1 MiB.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxMimeHeaderBytes { get; set; } = 1024 * 1024;

    /// <summary>How deep files may stand in each other: a document in a mail, a mail in an archive. Default 8.</summary>
    [Range(0, 32)]
    public int MaxNesting { get; set; } = 8;

    /// <summary>How many files an archive may hold; the rest is left out with a warning. Default 1,000.</summary>
    [Range(1, 100_000)]
    public int MaxArchiveEntries { get; set; } = 1_000;

    /// <summary>How many pages of a PDF are read; the rest is left out with a warning. Default 500.</summary>
    [Range(1, 100_000)]
    public int MaxPdfPages { get; set; } = 500;

    /// <summary>How many objects a PDF may have: those of the file and the words, lines and letters drawn on its pages. Default 2,000,000.</summary>
    [Range(100, 100_000_000)]
    public int MaxPdfObjects { get; set; } = 2_000_000;

    /// <summary>How many articles one file may give; the rest is left out with a warning. Default 1,000.</summary>
    [Range(1, 100_000)]
    public int MaxArticles { get; set; } = 1_000;

    /// <summary>How long a file of up to 2 MiB may take, in seconds; a longer one in proportion to its length. Default 10.</summary>
    [Range(0.05, 3_600)]
    public double MaxSeconds { get; set; } = 10;

    /// <summary>Whether articles carry their text as sanitised HTML as well. Default true.</summary>
    public bool IncludeHtml { get; set; } = true;

    /// <summary>How much of a text is searched for quotations, in UTF-16 code units. Default 2,000,000.</summary>
    [Range(0, int.MaxValue)]
    public int MaxQuoteText { get; set; } = 2_000_000;

    /// <summary>The longest text that is written as HTML as well, in UTF-16 code units: what is longer is a book rather than an article, and would double its result. Default 2,000,000.</summary>
    [Range(0, int.MaxValue)]
    public int MaxHtmlText { get; set; } = 2_000_000;
}
