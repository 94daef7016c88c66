namespace NewsletterFns.Language.Emulator.Requests;

/// <summary>Limits of the service (article «Data limits», 2025-11-18).</summary>
internal static class ServiceLimits
{
    /// <summary>Text elements of a document in a synchronous request.</summary>
    public const int SynchronousDocument = 5_120;

    /// <summary>Text elements of all documents of a job together.</summary>
    public const int Job = 125_000;

    /// <summary>Documents of a job.</summary>
    public const int JobDocuments = 25;

    /// <summary>Bytes of a request's body.</summary>
    public const int Body = 1_048_576;

    /// <summary>Characters of a text record, the unit of billing.</summary>
    public const int TextRecord = 1_000;

    /// <summary>How long a job's results are kept.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromHours(24);
}
