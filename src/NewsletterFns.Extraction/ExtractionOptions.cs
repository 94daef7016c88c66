using System.ComponentModel.DataAnnotations;

namespace NewsletterFns.Extraction;

/// <summary>Limits of extraction, section <c>Extraction</c>.</summary>
public sealed class ExtractionOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Extraction";

    /// <summary>The longest file that is read, in bytes. Default 20 MiB.</summary>
    [Range(1, int.MaxValue)]
    public int MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How deep the elements of an HTML page may be nested. Default 1,000.</summary>
    [Range(16, 5_000)]
    public int MaxHtmlDepth { get; set; } = 1_000;

    /// <summary>How many tags an HTML page may have. Default 1,000,000.</summary>
    [Range(100, 20_000_000)]
    public int MaxHtmlNodes { get; set; } = 1_000_000;
}
