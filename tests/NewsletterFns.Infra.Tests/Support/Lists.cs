namespace NewsletterFns.Infra.Tests.Support;

/// <summary>Compares lists of names, and says which differ.</summary>
internal static class Lists
{
    public static void AssertSame(IEnumerable<string> needed, IEnumerable<string> found)
    {
        var rest = found.ToList();
        var missing = needed.Where(name => !rest.Remove(name)).ToList();
        Assert.True(missing.Count + rest.Count == 0, $"missing: [{string.Join(", ", missing)}], not needed: [{string.Join(", ", rest)}]");
    }
}
