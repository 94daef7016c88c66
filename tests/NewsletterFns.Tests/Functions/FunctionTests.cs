using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Functions;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Tests;

/// <summary>What the Functions host is told: names, triggers and settings that people configure by.</summary>
public sealed class FunctionTests
{
    public static TheoryData<Type> Functions => [.. FunctionClasses];

    private static IEnumerable<Type> FunctionClasses => typeof(ProcessArticle).Assembly.GetTypes().Where(type => Method(type) is not null);

    [Fact]
    public void Functions_All_AreKnown() =>
        Assert.Equal(["ProcessArticle", "ProcessArticleOnScan", "ReportPoisonedArticle", "ReportPoisonedRetry", "RetryArticle"], FunctionClasses.Select(Name).Order());

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_Name_IsItsClass(Type type) => Assert.Equal(type.Name, Name(type));

    [Theory]
    [InlineData(typeof(ProcessArticle), BlobTriggerSource.EventGrid)]
    [InlineData(typeof(ProcessArticleOnScan), BlobTriggerSource.LogsAndContainerScan)]
    public void ProcessArticle_Trigger_IsTheIncomingContainer(Type type, BlobTriggerSource source)
    {
        var trigger = Trigger<BlobTriggerAttribute>(type);

        Assert.Equal("%Newsletter:IncomingContainer%/{name}", trigger.BlobPath);
        Assert.Equal("NewsletterStorage", trigger.Connection);
        Assert.Equal(source, trigger.Source);
    }

    [Theory]
    [InlineData(typeof(ReportPoisonedArticle), "webjobs-blobtrigger-poison")]
    [InlineData(typeof(RetryArticle), "article-retries")]
    [InlineData(typeof(ReportPoisonedRetry), "article-retries-poison")]
    public void Queue_Trigger_IsThatQueue(Type type, string queue)
    {
        var trigger = Trigger<QueueTriggerAttribute>(type);

        Assert.Equal(queue, trigger.QueueName);
        Assert.Equal("NewsletterStorage", trigger.Connection);
    }

    [Fact]
    public void HostJson_InTheOutput_AgreesWithTheDefaults()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")))!;

        Assert.Equal(new NewsletterOptions().MaxAttempts, (int)host["extensions"]!["blobs"]!["poisonBlobThreshold"]!);
        Assert.Equal("base64", (string?)host["extensions"]!["queues"]!["messageEncoding"]);
    }

    private static string? Name(Type type) => Method(type)?.GetCustomAttribute<FunctionAttribute>()?.Name;

    private static MethodInfo? Method(Type type) => type.GetMethods().SingleOrDefault(method => method.IsDefined(typeof(FunctionAttribute)));

    private static T Trigger<T>(Type type)
        where T : Attribute => Method(type)!.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>()).Single(attribute => attribute is not null)!;
}
