using System.Text.RegularExpressions;

namespace NewsletterFns.Local.Tailing;

/// <summary>The rule for names of queues and containers.</summary>
internal static partial class StorageName
{
    /// <summary>Whether storage takes the name: 3 to 63 lower-case letters, digits and single inner dashes.</summary>
    public static bool IsValid(string? name) => name is not null && Pattern().IsMatch(name);

    [GeneratedRegex(@"^(?=.{3,63}\z)[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();
}
