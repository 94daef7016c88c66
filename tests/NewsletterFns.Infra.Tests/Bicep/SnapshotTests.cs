using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Bicep;

/// <summary>
/// What would be deployed is what was committed. After a wanted change, run these tests once with <c>NEWSLETTERFNS_SNAPSHOTS=overwrite</c>
/// and read the difference.
/// </summary>
public sealed partial class SnapshotTests
{
    private static readonly string Mode = Environment.GetEnvironmentVariable("NEWSLETTERFNS_SNAPSHOTS") ?? "validate";

    private static readonly string[] Scope =
        ["--subscription-id", "00000000-0000-0000-0000-000000000001", "--tenant-id", "00000000-0000-0000-0000-000000000002", "--deployment-name", "newsletter"];

    [Theory]
    [InlineData(Variants.Default, "--location", "westeurope")]
    [InlineData(Variants.PrivateNetwork, "--location", "westeurope")]
    [InlineData(Variants.Minimal, "--location", "westeurope")]
    [InlineData(Variants.Subscription, "--resource-group", "rg-newsletter")]
    public async Task Validate_CommittedSnapshot_HoldsNoDifference(string variant, string option, string value)
    {
        var validation = await BicepCompiler.RunAsync(
            ["snapshot", $"tests/NewsletterFns.Infra.Tests/Snapshots/{variant}.bicepparam", "--mode", Mode, .. Scope, option, value]);

        Assert.True(validation.ExitCode == 0, Colour().Replace(validation.Errors + validation.Output, ""));
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex Colour();
}
