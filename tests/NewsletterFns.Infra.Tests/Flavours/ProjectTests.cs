using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Flavours;

/// <summary>Flavour azure as MSBuild evaluates it; its packages may be out of reach here, so it is not built.</summary>
public sealed class ProjectTests
{
    private const string App = "src/NewsletterFns/NewsletterFns.csproj";

    private static readonly ConcurrentDictionary<(string Path, string Flavour), Task<Project>> Evaluated = new();

    [Fact]
    public async Task Azure_Projects_HaveNoDropIn() => Assert.All(
        await ClosureAsync("azure"),
        project => Assert.DoesNotContain(Path.GetFileNameWithoutExtension(project.Path), new[] { "LocalWorker", "LanguageClient" }));

    [Fact]
    public async Task Azure_Packages_AreTheWorkersAndCentralVersions()
    {
        var packages = (await ClosureAsync("azure")).SelectMany(project => project.Packages).ToHashSet();

        Assert.Subset(packages, new HashSet<string>
        {
            "Microsoft.Azure.Functions.Worker", "Microsoft.Azure.Functions.Worker.Sdk", "Microsoft.Azure.Functions.Worker.Extensions.Storage.Blobs",
            "Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues",
        });
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(version => version.Attribute("Include")!.Value)
            .ToHashSet();
        Assert.Subset(versions, packages);
    }

    [Fact]
    public async Task Local_Projects_HaveTheDropInAndNoWorkerPackage()
    {
        var projects = await ClosureAsync("local");

        Assert.Contains("LocalWorker", projects.Select(project => Path.GetFileNameWithoutExtension(project.Path)));
        Assert.All(projects.SelectMany(project => project.Packages), package => Assert.DoesNotContain("Functions.Worker", package, StringComparison.Ordinal));
    }

    /// <summary>The Worker's Sdk writes <c>worker.config.json</c> and <c>functions.metadata</c> for such a project; <c>host.json</c> is ours.</summary>
    [Fact]
    public async Task Azure_Output_IsAFunctionAppWithItsHostJson()
    {
        var app = (await ClosureAsync("azure")).Single(project => project.Path == App);

        Assert.Equal(("Exe", "v4", "net10.0"), (app.Property("OutputType"), app.Property("AzureFunctionsVersion"), app.Property("TargetFramework")));
        var hostJson = Assert.Single(app.Items("None"), item => (string?)item["Link"] == "host.json");
        Assert.Equal("PreserveNewest", Json.Text(hostJson["CopyToPublishDirectory"]));
        Assert.Equal(Repository.PathOf("host.json"), Json.Text(hostJson["FullPath"]));
    }

    /// <summary>Whoever clones it restores from the feed that NuGet knows by itself.</summary>
    [Fact]
    public async Task Feeds_Other_AreNotNamed()
    {
        var app = (await ClosureAsync("azure")).Single(project => project.Path == App);

        Assert.Equal(("", ""), (app.Property("RestoreSources"), app.Property("RestoreAdditionalProjectSources")));
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.Root), file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<IReadOnlyList<Project>> ClosureAsync(string flavour)
    {
        var found = new Dictionary<string, Project>();
        var waiting = new Queue<string>([App]);
        while (waiting.TryDequeue(out var path))
        {
            if (!found.ContainsKey(path))
            {
                found[path] = await Evaluated.GetOrAdd((path, flavour), static key => EvaluateAsync(key.Path, key.Flavour));
                foreach (var reference in found[path].References)
                {
                    waiting.Enqueue(reference);
                }
            }
        }

        return [.. found.Values];
    }

    private static async Task<Project> EvaluateAsync(string path, string flavour)
    {
        var evaluation = await Tool.RunAsync(
            "dotnet", "msbuild", path, $"-p:Flavor={flavour}", "-getItem:ProjectReference,PackageReference,None",
            "-getProperty:OutputType,AzureFunctionsVersion,TargetFramework,RestoreSources,RestoreAdditionalProjectSources");
        Assert.True(evaluation.ExitCode == 0, evaluation.Output + evaluation.Errors);
        return new Project(path, JsonNode.Parse(evaluation.Output)!);
    }

    private sealed record Project(string Path, JsonNode Evaluation)
    {
        public IEnumerable<string> Packages => Items("PackageReference").Select(item => Json.Text(item["Identity"]));

        public IEnumerable<string> References =>
            Items("ProjectReference").Select(item => System.IO.Path.GetRelativePath(Repository.Root, Json.Text(item["FullPath"])).Replace('\\', '/'));

        public string Property(string name) => Json.Text(Evaluation["Properties"]![name]);

        public IEnumerable<JsonNode> Items(string name) => Evaluation["Items"]![name]!.AsArray().Select(item => item!);
    }
}
