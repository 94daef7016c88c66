using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using NewsletterFns.Infra.Tests.Settings;
using NewsletterFns.Infra.Tests.Support;
using NewsletterFns.Pipeline;

namespace NewsletterFns.Infra.Tests.Monitoring;

/// <summary>Queries find what the app and the host really write.</summary>
public sealed partial class QueryTests
{
    /// <summary>What the Functions host logs for every message that it takes.</summary>
    private static readonly string[] TextsOfTheHost = ["Trigger Details:", "DequeueCount: 1,"];

    private static readonly string[] Tables = ["AppRequests", "AppTraces", "StorageBlobLogs"];

    public static TheoryData<string> Files => [.. Repository.Files("infra/shared/queries", "*.kql")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Query_Tables_AreThoseThatAreFilled(string file) =>
        Assert.All(Table().Matches(Repository.Read(file)), table => Assert.Contains(table.Value, Tables));

    [Theory]
    [MemberData(nameof(Files))]
    public void Query_FunctionNames_AreFunctions(string file) => Assert.All(
        NamedFunctions().Matches(Repository.Read(file)).SelectMany(match => Literals(match.Value)),
        name => Assert.Contains(name, FunctionBindings.All.Select(function => function.Name)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Query_Containers_AreDeployed(string file) => Assert.All(
        NamedContainer().Matches(Repository.Read(file)),
        match => Assert.Contains(match.Groups["name"].Value, Snapshot.Of(Variants.Default).Names("Microsoft.Storage/storageAccounts/blobServices/containers")));

    [Theory]
    [MemberData(nameof(Files))]
    public void Query_LogTexts_AreLogged(string file)
    {
        var logged = typeof(StorageAccount).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Message)
            .OfType<string>()
            .ToList();

        Assert.All(
            LogText().Matches(Repository.Read(file)).SelectMany(match => Literals(match.Value)).Except(TextsOfTheHost),
            text => Assert.Contains(logged, message => message.Contains(text, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Literals(string text) => Literal().Matches(text).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"\b(App|Storage)[A-Z]\w+\b")]
    private static partial Regex Table();

    [GeneratedRegex(@"\bName (==|in) (""[^""]+""|\([^)]+\))")]
    private static partial Regex NamedFunctions();

    [GeneratedRegex(@"ObjectKey contains ""/(?<name>[^/]+)/""")]
    private static partial Regex NamedContainer();

    [GeneratedRegex(@"\bMessage (has|startswith) ""[^""]+""")]
    private static partial Regex LogText();

    [GeneratedRegex(@"""(?<text>[^""]+)""")]
    private static partial Regex Literal();
}
