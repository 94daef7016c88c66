using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>The settings that the code and the Functions host need, taken from the code.</summary>
internal static class RequiredSettings
{
    /// <summary>The host's own storage.</summary>
    private const string HostStorage = "AzureWebJobsStorage";

    /// <summary>Connections of the functions and of the host.</summary>
    public static IEnumerable<string> Connections => FunctionBindings.All.SelectMany(function => function.Connections).Append(HostStorage).Distinct();

    /// <summary>Names between per cent signs in the functions' attributes.</summary>
    public static IEnumerable<string> Expressions =>
        FunctionBindings.All.SelectMany(function => function.Expressions).Distinct().Select(name => name.Replace(":", "__", StringComparison.Ordinal));

    /// <summary>Of two functions for one container only one may run.</summary>
    public static IEnumerable<string> SwitchOff(Func<FunctionBindings, bool> functions) =>
        FunctionBindings.All.Where(functions).Select(function => $"AzureWebJobs.{function.Name}.Disabled");

    /// <summary>Both services of every connection: with one address alone, the host would take its own account's queues.</summary>
    public static IEnumerable<string> Identities(params string[] parts) => Connections.SelectMany(_ => parts, (connection, part) => $"{connection}__{part}");

    /// <summary>Properties that must have a value.</summary>
    public static IEnumerable<string> Of(IEnumerable<Type> options) =>
        from type in options
        let section = (string)type.GetField("SectionName")!.GetRawConstantValue()!
        from property in type.GetProperties()
        where property.GetCustomAttribute<RequiredAttribute>() is not null
        select $"{section}__{property.Name}";
}
