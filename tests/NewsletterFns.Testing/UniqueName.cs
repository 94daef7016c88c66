namespace NewsletterFns.Testing;

/// <summary>Names that no other test uses.</summary>
public static class UniqueName
{
    /// <summary>A name that is valid for containers and queues, such as <c>incoming-0f3a…</c>.</summary>
    /// <param name="prefix">What it starts with: lower case letters, digits and single inner dashes, at most 30 characters.</param>
    public static string Create(string prefix = "test") => $"{prefix}-{Guid.NewGuid():N}";
}
