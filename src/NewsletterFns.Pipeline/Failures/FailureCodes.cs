using NewsletterFns.Contracts;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline;

/// <summary>Codes of the contract for the faults of extraction.</summary>
internal static class FailureCodes
{
    public static string Of(ExtractionFault fault) => fault switch
    {
        ExtractionFault.Empty => FailureCode.Empty,
        ExtractionFault.Undecodable => FailureCode.Undecodable,
        ExtractionFault.UnsupportedType => FailureCode.UnsupportedType,
        ExtractionFault.TooLarge => FailureCode.TooLarge,
        ExtractionFault.Encrypted => FailureCode.Encrypted,
        ExtractionFault.Malformed => FailureCode.Malformed,
        ExtractionFault.NoArticle => FailureCode.NoArticle,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No code is given to this fault."),
    };
}
