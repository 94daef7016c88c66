using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NewsletterFns.Infra.Tests.Settings;
using NewsletterFns.Infra.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace NewsletterFns.Infra.Tests.Containers;

public sealed class ComposeTests
{
    private static readonly YamlMappingNode Compose = Yaml.Load("infra/container/compose.yaml");

    private static Dictionary<string, string> Settings =>
        Compose.Entries("services", "functions", "environment").ToDictionary(setting => setting.Key, setting => ((YamlScalarNode)setting.Value).Value!);

    [Fact]
    public void Services_All_AreAzuriteAndTheApp() => Assert.Equal(["azurite", "functions"], Compose.Entries("services").Select(service => service.Key));

    [Fact]
    public void Azurite_Version_IsTheOneThatTheCommandInstalls()
    {
        var package = JsonNode.Parse(Repository.Read("src/NewsletterFns.Local/Azurite/package.json"))!;

        Assert.EndsWith($":{Json.Text(package["dependencies"]!["azurite"])}", Compose.Text("services", "azurite", "image"), StringComparison.Ordinal);
    }

    [Fact]
    public void Azurite_Ports_AreOpenToTheLaptopOnly() =>
        Assert.All(Compose.Items("services", "azurite", "ports"), port => Assert.StartsWith("127.0.0.1:", ((YamlScalarNode)port).Value, StringComparison.Ordinal));

    [Fact]
    public void Build_Dockerfile_IsThere()
    {
        Assert.Equal("../..", Compose.Text("services", "functions", "build", "context"));
        Assert.True(Repository.Exists(Compose.Text("services", "functions", "build", "dockerfile")!));
    }

    [Fact]
    public void Settings_OfTheApp_AreTheRequiredAndNothingElse() => Lists.AssertSame(
        [.. RequiredSettings.Connections, .. RequiredSettings.Expressions, .. RequiredSettings.SwitchOff(function => function.TakesEvents)],
        Settings.Keys);

    [Fact]
    public void Connections_Addresses_AreAzurites()
    {
        using var app = new ConfiguredApp(Settings);

        Assert.Equal("http://azurite:10000/devstoreaccount1", app.Service<BlobServiceClient>().Uri.AbsoluteUri.TrimEnd('/'));
        Assert.Equal("http://azurite:10001/devstoreaccount1", app.Service<QueueServiceClient>().Uri.AbsoluteUri.TrimEnd('/'));
    }
}
