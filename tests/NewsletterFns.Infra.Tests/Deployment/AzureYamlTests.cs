using NewsletterFns.Infra.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace NewsletterFns.Infra.Tests.Deployment;

/// <summary>What <c>azd up</c> reads. azd itself is not run here.</summary>
public sealed class AzureYamlTests
{
    private static readonly YamlMappingNode Azure = Yaml.Load("infra/azure.yaml");

    private static (string Name, YamlNode Node) Service => Assert.Single(Azure.Entries("services").Select(service => (service.Key, service.Value)));

    [Fact]
    public void Infra_Module_IsThere() => Assert.True(Repository.Exists($"infra/{Azure.Text("infra", "path")}/{Azure.Text("infra", "module")}.bicep"));

    [Fact]
    public void Service_Name_IsTheTagOfTheFunctionApp()
    {
        Assert.Equal(Service.Name, Json.Text(Snapshot.Of(Variants.Default).Single("Microsoft.Web/sites")["tags"]!["azd-service-name"]));
        Assert.Equal("function", Service.Node.Text("host"));
    }

    [Theory]
    [InlineData("posix")]
    [InlineData("windows")]
    public void Package_EverySystem_IsFlavourAzureOfTheFunctionApp(string system)
    {
        var publish = Service.Node.Text("hooks", "prepackage", system, "run")!;

        Assert.Equal($"dotnet publish ../src/NewsletterFns -c Release -p:Flavor=azure -o {Service.Node.Text("dist")}", publish);
        Assert.True(Repository.Exists($"infra/{publish.Split(' ')[2]}/NewsletterFns.csproj"));
    }

    [Theory]
    [InlineData("posix", "sh", ".sh")]
    [InlineData("windows", "pwsh", ".ps1")]
    public void PostDeploy_EverySystem_RunsAScriptThatIsThere(string system, string shell, string extension)
    {
        var script = Azure.Text("hooks", "postdeploy", system, "run")!;

        Assert.Equal(shell, Azure.Text("hooks", "postdeploy", system, "shell"));
        Assert.EndsWith(extension, script, StringComparison.Ordinal);
        Assert.True(Repository.Exists($"infra/{script}"));
    }
}
