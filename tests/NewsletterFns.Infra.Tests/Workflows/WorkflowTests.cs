using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace NewsletterFns.Infra.Tests.Workflows;

/// <summary>The workflows of GitHub Actions, which are not run here.</summary>
public sealed partial class WorkflowTests
{
    private const string Publish = ".github/workflows/publish.yml";
    private const string Deploy = ".github/workflows/deploy.yml";

    public static TheoryData<string> Files => [.. Repository.Files(".github/workflows", "*.yml")];

    [Fact]
    public void Workflows_All_BuildPublishAndDeploy() =>
        Assert.Equal(["build", "deploy", "publish"], Repository.Files(".github/workflows", "*.yml").Select(file => Yaml.Load(file).Text("name")));

    [Theory]
    [MemberData(nameof(Files))]
    public void Workflow_Rights_AreToReadUnlessAJobSaysMore(string file) =>
        Assert.Equal([KeyValuePair.Create("contents", "read")], Yaml.Load(file).Entries("permissions").Select(right => KeyValuePair.Create(right.Key, ((YamlScalarNode)right.Value).Value!)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Jobs_All_HaveAFixedMachineAndALimit(string file) => Assert.All(Jobs(file).Where(job => job.Text("uses") is null), job =>
    {
        Assert.Matches(@"^ubuntu-\d\d\.04$", job.Text("runs-on"));
        Assert.Matches(@"^\d+$", job.Text("timeout-minutes"));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_All_HaveVersionsOrAreInTheRepository(string file) => Assert.All(Steps(file).Concat(Jobs(file)).Select(step => step.Text("uses")).OfType<string>(), action =>
    {
        if (action.StartsWith("./", StringComparison.Ordinal))
        {
            Assert.True(Repository.Exists(action), $"{action} is not there.");
        }
        else
        {
            Assert.Matches(@"^[\w-]+/[\w-]+@v\d+(\.\d+)*$", action);
        }
    });

    /// <summary>What stands in an expression becomes part of the script, whoever wrote it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_All_HoldNoExpression(string file) => Assert.All(Commands(file), command => Assert.DoesNotContain("${{", command, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Workflow_Secrets_AreNone(string file) => Assert.DoesNotContain("secrets.", Repository.Read(file), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_Paths_AreThere(string file) => Assert.All(
        Commands(file).SelectMany(command => SourcePath().Matches(command)), path => Assert.True(Repository.Exists(path.Value), $"{path.Value} is not there."));

    [Fact]
    public void Build_Command_IsTheRepositorysOwnCheck() => Assert.Contains(".ci/run", Commands(".github/workflows/build.yml"));

    [Fact]
    public void Publish_Package_IsFlavourAzureAndChecked()
    {
        Assert.Contains(Commands(Publish), command => command.Contains("dotnet publish src/NewsletterFns -c Release -p:Flavor=azure", StringComparison.Ordinal));
        var check = Assert.Single(Commands(Publish), command => command.Contains("test -f", StringComparison.Ordinal));
        Assert.All(["host.json", "worker.config.json", "functions.metadata", "LocalWorker*", "LanguageClient*"], name => Assert.Contains(name, check, StringComparison.Ordinal));
    }

    [Fact]
    public void Deploy_Artifact_IsThePublishedOne() =>
        Assert.Equal(Step(Publish, "actions/upload-artifact").Text("with", "name"), Step(Deploy, "actions/download-artifact").Text("with", "name"));

    [Fact]
    public void Deploy_SignIn_IsByOidc()
    {
        var job = Assert.Single(Jobs(Deploy), job => job.Text("uses") is null);
        Assert.Equal("write", job.Text("permissions", "id-token"));
        Assert.NotNull(job.Text("environment"));
        Assert.Equal(["client-id", "subscription-id", "tenant-id"], Step(Deploy, "azure/login").Entries("with").Select(input => input.Key).Order());
        Assert.Contains(Commands(Deploy), command => command.Contains("--federated-credential-provider github", StringComparison.Ordinal));
    }

    [Fact]
    public void Deploy_Service_IsAzds() =>
        Assert.Contains(Commands(Deploy), command => command.StartsWith($"azd deploy {Assert.Single(Yaml.Load("infra/azure.yaml").Entries("services")).Key} ", StringComparison.Ordinal));

    /// <summary>Parameters without a default are read from variables that the workflow must set.</summary>
    [Fact]
    public void Deploy_Variables_AreThoseThatTheParametersNeed()
    {
        var needed = NeededVariable().Matches(Repository.Read("infra/main.bicepparam")).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(needed);
        Assert.Subset(Assert.Single(Jobs(Deploy), job => job.Text("uses") is null).Entries("env").Select(variable => variable.Key).ToHashSet(), needed.ToHashSet());
    }

    private static IEnumerable<YamlNode> Jobs(string file) => Yaml.Load(file).Entries("jobs").Select(job => job.Value);

    private static IEnumerable<YamlNode> Steps(string file) => Jobs(file).SelectMany(job => job.Items("steps"));

    private static IEnumerable<string> Commands(string file) => Steps(file).Select(step => step.Text("run")).OfType<string>();

    private static YamlNode Step(string file, string action) => Assert.Single(Steps(file), step => step.Text("uses")?.StartsWith($"{action}@", StringComparison.Ordinal) == true);

    [GeneratedRegex(@"(?<=^|\s)(src|tests|infra|\.ci)/[\w./-]+")]
    private static partial Regex SourcePath();

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'\)")]
    private static partial Regex NeededVariable();
}
