using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Deployment;

public sealed partial class PostDeployTests
{
    public static TheoryData<string> Scripts => [.. Repository.Files("infra/scripts", "*")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_Parameters_AreThoseOfTheSubscription(string script) =>
        Lists.AssertSame(
            Parameter().Matches(Repository.Read("infra/app/subscription.bicep")).Select(match => match.Groups["name"].Value),
            Argument().Matches(Repository.Read(script)).Select(match => match.Groups["name"].Value));

    /// <summary>azd gives hooks the outputs of the deployment.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_Variables_AreOutputsOfTheDeployment(string script) => Assert.All(
        Variable().Matches(Repository.Read(script)),
        match => Assert.Contains(match.Groups["name"].Value, Snapshot.Of(Variants.Default).Outputs.Append("AZURE_SUBSCRIPTION_ID")));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_Template_IsTheSubscription(string script) => Assert.Contains("../app/subscription.bicep", Repository.Read(script), StringComparison.Ordinal);

    [Fact]
    public async Task ShellScript_Syntax_IsThatOfSh()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has no sh.
        }

        var check = await Tool.RunAsync("sh", "-n", "infra/scripts/post-deploy.sh");

        Assert.True(check.ExitCode == 0, check.Errors);
        Assert.True(File.GetUnixFileMode(Repository.PathOf("infra/scripts/post-deploy.sh")).HasFlag(UnixFileMode.UserExecute), "post-deploy.sh is not executable.");
    }

    [GeneratedRegex(@"^param (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?<= )(?<name>[a-z]\w+)=""?\$(env:)?[A-Z]")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\$(env:)?(?<name>[A-Z]+(_[A-Z]+)+)\b")]
    private static partial Regex Variable();
}
