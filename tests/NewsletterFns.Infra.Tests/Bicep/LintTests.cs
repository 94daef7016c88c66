using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Bicep;

public sealed partial class LintTests
{
    private static readonly string[] EntryPoints = ["infra/main.bicep", "infra/app/subscription.bicep"];

    public static TheoryData<string> Files => [.. EntryPoints];

    /// <summary>A property that a resource does not have is only a warning there, so nothing at all may be said.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task Lint_EntryPointAndItsModules_GivesNoDiagnostic(string file)
    {
        var lint = await BicepCompiler.RunAsync("lint", file, "--diagnostics-format", "sarif");

        var results = JsonNode.Parse(lint.Output)!["runs"]!.AsArray().SelectMany(run => run!["results"]!.AsArray()).Select(Describe);
        Assert.True(lint.ExitCode == 0 && !results.Any(), $"{file}:\n{string.Join('\n', results)}{lint.Errors}");
    }

    [Fact]
    public async Task Build_Main_GivesATemplateOfDescribedParameters()
    {
        var build = await BicepCompiler.RunAsync("build", "infra/main.bicep", "--stdout");

        Assert.True(build.ExitCode == 0, build.Errors);
        var template = JsonNode.Parse(build.Output)!;
        Assert.Contains("subscriptionDeploymentTemplate", Json.Text(template["$schema"]), StringComparison.Ordinal);
        Assert.All(template["parameters"]!.AsObject(), parameter => Assert.NotEmpty(Json.Text(parameter.Value!["metadata"]!["description"])));
    }

    [Fact]
    public void EntryPoints_Together_ReachEveryFile()
    {
        var reached = new HashSet<string>(EntryPoints);
        var waiting = new Queue<string>(EntryPoints);
        while (waiting.TryDequeue(out var file))
        {
            foreach (Match match in FileName().Matches(Repository.Read(file)))
            {
                var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, match.Groups["path"].Value));
                var relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
                if (reached.Add(relative) && relative.EndsWith(".bicep", StringComparison.Ordinal))
                {
                    waiting.Enqueue(relative);
                }
            }
        }

        Lists.AssertSame([.. Repository.Files("infra", "*.bicep"), .. Repository.Files("infra", "*.kql")], reached);
    }

    private static string Describe(JsonNode? result)
    {
        var location = result!["locations"]![0]!["physicalLocation"]!;
        var file = Path.GetFileName(Json.Text(location["artifactLocation"]!["uri"]));
        return $"{file}({location["region"]!["startLine"]}): {result["ruleId"]}: {result["message"]!["text"]}";
    }

    [GeneratedRegex(@"'(?<path>[^'\s]+\.(bicep|kql))'")]
    private static partial Regex FileName();
}
