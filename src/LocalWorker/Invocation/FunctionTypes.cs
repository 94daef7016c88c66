using System.Reflection;
using LocalWorker.Hosting;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Invocation;

/// <summary>The types that are searched for functions.</summary>
internal sealed record FunctionTypes(IReadOnlyList<Type> Types)
{
    /// <summary>Names the assemblies to search, separated by ';', where the entry assembly is not the function app.</summary>
    public const string AssembliesSetting = "LocalWorker:FunctionAssemblies";

    public static FunctionTypes Find(IConfiguration configuration)
    {
        var names = configuration[AssembliesSetting]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var assemblies = names is { Length: > 0 } ? names.Select(Load) : [Assembly.GetEntryAssembly()!];
        return new FunctionTypes([.. assemblies.SelectMany(assembly => assembly.GetTypes())]);
    }

    private static Assembly Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            throw new WorkerConfigurationException(
                $"The setting '{AssembliesSetting}' names '{name}', which cannot be loaded: {e.Message} Use the simple name of an assembly beside the app.", e);
        }
    }
}
