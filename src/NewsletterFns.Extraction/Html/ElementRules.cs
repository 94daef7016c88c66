using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html;

/// <summary>What elements are by their name and attributes alone.</summary>
internal static class ElementRules
{
    private static readonly FrozenSet<string> NeverText = Set(
        "script style template noscript svg math canvas iframe object embed applet audio video map head title meta link base button input select textarea "
        + "option optgroup datalist progress meter dialog frame frameset noframes portal slot");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul listing xmp");

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether nothing in <paramref name="element"/> is ever text: scripts, controls, hidden elements.</summary>
    public static bool IsNeverText(IElement element) => IsNeverText(element.LocalName) || IsHidden(element);

    /// <summary>The same by name alone.</summary>
    public static bool IsNeverText(string name) => NeverText.Contains(name);

    /// <summary>The same by what was read of an element.</summary>
    public static bool IsNeverText(string name, in KeyAttributes attributes) => NeverText.Contains(name) || IsHidden(attributes);

    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    public static bool IsHidden(IElement element) => IsHidden(KeyAttributes.Of(element));

    private static bool IsHidden(in KeyAttributes attributes)
    {
        if (attributes.Hidden || (attributes.Class is { Length: > 0 } names && IsHiddenByClass(names)))
        {
            return true;
        }

        if (attributes.Style is not { Length: > 0 } style)
        {
            return false;
        }

        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }

    // The names that style sheets share: for screen readers, for no screen size.
    private static bool IsHiddenByClass(ReadOnlySpan<char> names)
    {
        if (!names.Contains("d-none", StringComparison.Ordinal) && !names.Contains("hidden", StringComparison.Ordinal) && names.IndexOf("sr-only") < 0 && names.IndexOf("screen-reader-text") < 0)
        {
            return false;
        }

        bool none = false, shown = false;
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (name is "visually-hidden" or "visuallyhidden" or "sr-only" or "screen-reader-text")
            {
                return true;
            }

            none |= name is "d-none";
            shown |= name.StartsWith("d-") && !name.StartsWith("d-print") && name is not "d-none";
        }

        return none && !shown;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
