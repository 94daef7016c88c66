using System.Reflection;

namespace NewsletterFns.Testing;

/// <summary>Finds the programs under test.</summary>
internal static class BuiltProgram
{
    /// <summary>
    /// The path of a program's assembly: where the test assembly's metadata <c>Program:NAME</c> says, else in the test's own folder.
    /// The function app and the command stay in folders of their own, for their names differ by case alone.
    /// </summary>
    public static string Find(string name) =>
        AppDomain.CurrentDomain.GetAssemblies()
            .SelectMany(assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            .FirstOrDefault(metadata => metadata.Key == $"Program:{name}")?.Value
        ?? Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
