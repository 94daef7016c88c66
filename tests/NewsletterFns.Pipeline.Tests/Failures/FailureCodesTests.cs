using System.Text.RegularExpressions;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline.Tests;

public sealed class FailureCodesTests
{
    [Fact]
    public void Of_EveryFault_IsItsNameInKebabCase() => Assert.All(Enum.GetValues<ExtractionFault>(), fault =>
        Assert.Equal(Regex.Replace(fault.ToString(), "(?<!^)([A-Z])", "-$1").ToLowerInvariant(), FailureCodes.Of(fault)));
}
