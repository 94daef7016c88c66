using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app starts.</summary>
[SuppressMessage("Design", "CA1052", Justification = "Declared as in the Functions Worker.")]
public class FunctionsApplication
{
    /// <summary>Makes a builder with the defaults of a function app.</summary>
    /// <param name="args">The command line.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
