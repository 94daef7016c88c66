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
}
