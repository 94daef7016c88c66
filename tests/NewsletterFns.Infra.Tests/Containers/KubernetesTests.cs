using System.Globalization;
using System.Text.Json.Nodes;
using NewsletterFns.Infra.Tests.Settings;
using NewsletterFns.Infra.Tests.Support;
using NewsletterFns.Pipeline;
using YamlDotNet.RepresentationModel;

namespace NewsletterFns.Infra.Tests.Containers;

public sealed class KubernetesTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Objects =
        [.. Yaml.LoadAll("infra/container/kubernetes/app.yaml"), .. Yaml.LoadAll("infra/container/kubernetes/scaling.yaml")];

    private static YamlNode Pod => Of("Deployment").Find("spec", "template", "spec")!;

    private static YamlNode Container => Assert.Single(Pod.Items("containers"));

    private static IReadOnlyList<YamlNode> Triggers => Of("ScaledObject").Items("spec", "triggers");

    [Fact]
    public void Objects_All_HaveKindVersionAndOneName() => Assert.All(Objects, item =>
    {
        Assert.NotNull(item.Text("apiVersion"));
        Assert.NotNull(item.Text("kind"));
        Assert.Equal("newsletterfns", item.Text("metadata", "name"));
    });

    [Fact]
    public void Pod_Rights_AreTheFewest()
    {
        Assert.Equal("true", Pod.Text("securityContext", "runAsNonRoot"));
        Assert.Equal("false", Container.Text("securityContext", "allowPrivilegeEscalation"));
        Assert.Equal("true", Container.Text("securityContext", "readOnlyRootFilesystem"));
        Assert.Equal("ALL", ((YamlScalarNode)Assert.Single(Container.Items("securityContext", "capabilities", "drop"))).Value);
        Assert.NotNull(Container.Text("resources", "limits", "memory"));
    }

    [Fact]
    public void Pod_Identity_IsTheServiceAccounts()
    {
        Assert.Equal(Of("ServiceAccount").Text("metadata", "name"), Pod.Text("serviceAccountName"));
        Assert.Equal("true", Of("Deployment").Text("spec", "template", "metadata", "labels", "azure.workload.identity/use"));
    }

    [Fact]
    public void Settings_OfTheApp_AreTheRequiredAndNothingElse() => Lists.AssertSame(
        [
            .. RequiredSettings.Identities("blobServiceUri", "queueServiceUri"),
            .. RequiredSettings.Expressions,
            .. RequiredSettings.SwitchOff(function => function.TakesEvents),
        ],
        Of("ConfigMap").Entries("data").Select(setting => setting.Key));

    [Fact]
    public void Scaling_Target_IsTheDeployment() => Assert.Equal(Of("Deployment").Text("metadata", "name"), Of("ScaledObject").Text("spec", "scaleTargetRef", "name"));

    /// <summary>The host derives its queue's name from its id, which the image fixes.</summary>
    [Fact]
    public void Scaling_Queues_AreThoseThatTheAppReads()
    {
        var hostId = Dockerfile.OfTheApp.Environment["AzureFunctionsWebHost__hostid"];

        Assert.Equal(
            [$"azure-webjobs-blobtrigger-{hostId}", StorageAccount.PoisonQueueName, StorageAccount.RetryQueueName, StorageAccount.RetryPoisonQueueName],
            Triggers.Select(trigger => trigger.Text("metadata", "queueName")));
        Assert.All(Triggers, trigger => Assert.Equal(("azure-queue", "newsletterfns"), (trigger.Text("type"), trigger.Text("authenticationRef", "name"))));
    }

    [Fact]
    public void Scaling_QueueLengths_AreWhatOneReplicaTakes()
    {
        var extensions = JsonNode.Parse(Repository.Read("host.json"))!["extensions"]!;

        var queue = extensions["queues"]!["batchSize"]!.GetValue<int>();
        Assert.Equal(
            [extensions["blobs"]!["maxDegreeOfParallelism"]!.GetValue<int>(), queue, queue, queue],
            Triggers.Select(trigger => int.Parse(trigger.Text("metadata", "queueLength")!, CultureInfo.InvariantCulture)));
    }

    /// <summary>Only a running replica scans the container.</summary>
    [Fact]
    public void Scaling_Replicas_NeverEnd() => Assert.Equal("1", Of("ScaledObject").Text("spec", "minReplicaCount"));

    private static YamlMappingNode Of(string kind) => Assert.Single(Objects, item => item.Text("kind") == kind);
}
