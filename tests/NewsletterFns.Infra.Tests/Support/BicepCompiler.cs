namespace NewsletterFns.Infra.Tests.Support;

/// <summary>The Bicep compiler of the NuGet package; it needs no network.</summary>
internal static class BicepCompiler
{
    private static readonly string Program = Path.Combine(Repository.Metadata("BicepTools"), OperatingSystem.IsWindows() ? "bicep.exe" : "bicep");

    public static Task<Tool> RunAsync(params string[] arguments) => Tool.RunAsync(Program, arguments);
}
