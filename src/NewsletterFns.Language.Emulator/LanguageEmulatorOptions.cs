using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;

namespace NewsletterFns.Language.Emulator;

/// <summary>Settings of <see cref="LanguageEmulator"/>.</summary>
public sealed class LanguageEmulatorOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0 for a free one. Default 0.</summary>
    [Range(0, 65_535)]
    public int Port { get; set; }

    /// <summary>The key that clients must send; <see langword="null"/> for any that is not empty. Default <see langword="null"/>.</summary>
    [MinLength(1)]
    public string? Key { get; set; }

    /// <summary>How often calls fail. The share of polls that fail is the same as of other calls. Default none.</summary>
    public IReadOnlyList<FaultRate> Faults { get; set; } = [];

    /// <summary>What <c>Retry-After</c> says on 429 and 503, in whole seconds, rounded up. Default 1 second.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long every answer is held back. Default none.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan Latency { get; set; }

    /// <summary>Chooses the sequence of faults; the same seed gives the same. Default 1.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>How long each task of a job takes at least. Default none: a job is done as soon as its documents are analysed.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan JobPace { get; set; }

    /// <summary>How many jobs are remembered; the oldest are dropped first. Default 1,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxJobs { get; set; } = 1_000;

    /// <summary>Where is logged, or <see langword="null"/> for nowhere. No text of a document is.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Checks the settings.</summary>
    /// <exception cref="ArgumentException">One is wrong; the message names it.</exception>
    internal void Validate()
    {
        var errors = new List<ValidationResult>();
        if (!Validator.TryValidateObject(this, new ValidationContext(this), errors, validateAllProperties: true))
        {
            throw new ArgumentException(string.Join(' ', errors.Select(error => error.ErrorMessage)));
        }

        if (!FaultRate.AreValid(Faults))
        {
            throw new ArgumentException($"{nameof(Faults)} cannot be done; expected {FaultRate.Format}.");
        }
    }
}
