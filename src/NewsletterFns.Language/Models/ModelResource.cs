namespace NewsletterFns.Language.Models;

/// <summary>The model files inside the assembly.</summary>
internal static class ModelResource
{
    private const string Prefix = "Models/";

    /// <summary>Whether there is a model file of that name.</summary>
    public static bool Exists(string name) => typeof(ModelResource).Assembly.GetManifestResourceInfo(Prefix + name) is not null;

    /// <summary>Opens a model file.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name: the build left it out.</exception>
    public static Stream Open(string name) =>
        typeof(ModelResource).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new InvalidOperationException($"The model file '{name}' is not in the assembly; rebuild NewsletterFns.Language with src/NewsletterFns.Language/Models/{name} in place.");
}
