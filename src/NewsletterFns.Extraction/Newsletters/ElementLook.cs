using System.Globalization;
using AngleSharp.Dom;
using NewsletterFns.Extraction.Html;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What inline styles, attributes and the letter's style sheet say of an element; size, weight and colours are inherited.</summary>
internal readonly record struct ElementLook(float Size, bool Bold, bool Caps, int Color, int Background)
{
    private const int Unknown = -1;
    private const int Clear = -2;

    public static ElementLook Root { get; } = new(16, false, false, Unknown, 0xFFFFFF);

    /// <summary>Not drawn, nor anything in it.</summary>
    public bool IsHidden { get; private init; }

    public bool HasRuleAbove { get; private init; }

    public bool HasRuleBelow { get; private init; }

    /// <summary>Has a background, border or padding of its own, as links that are drawn as buttons.</summary>
    public bool IsBoxed { get; private init; }

    /// <summary>Whether text in it cannot be seen: padding of a preheader, words in the colour of their ground.</summary>
    public bool HidesText => Size <= 2 || Color == Clear || (Color >= 0 && Color == Background);

    public static ElementLook Of(IElement element, ElementLook parent, LetterStyles styles)
    {
        var name = element.LocalName;
        var size = SizeByName(element, name, parent.Size);
        var bold = parent.Bold || name is "b" or "strong" or "th" || ElementRules.HeadingLevel(name) > 0;
        var (caps, color, background) = (parent.Caps, parent.Color, parent.Background);
        bool hidden = false, low = false, cut = false, above = false, below = false, ground = false, boxed = false, shown = false;
        if (element.GetAttribute("bgcolor") is { } bgcolor)
        {
            (background, ground) = (ParseColor(bgcolor), true);
        }

        if (name == "font" && element.GetAttribute("color") is { } fontColor)
        {
            color = ParseColor(fontColor);
        }

        if (element.HasAttribute("background") || styles.MayPaint(element))
        {
            (background, color) = (Unknown, Unknown);
        }

        foreach (var (property, value) in LetterStyles.Declarations(element.GetAttribute("style")))
        {
            switch (property)
            {
                case "display":
                    hidden |= value.StartsWith("none", StringComparison.Ordinal);
                    shown = !hidden;
                    break;
                case "visibility":
                    hidden |= value.StartsWith("hidden", StringComparison.Ordinal);
                    break;
                case "opacity":
                    hidden |= IsZero(value);
                    break;
                case "max-height":
                    hidden |= IsZero(value);
                    break;
                case "height":
                    low = Pixels(value, 0) is >= 0 and <= 1;
                    break;
                case "overflow":
                    cut = value.StartsWith("hidden", StringComparison.Ordinal);
                    break;
                case "mso-hide":
                    // Links drawn for all programs but Outlook are the visible ones.
                    hidden |= name != "a";
                    break;
                case "font-size":
                    size = Pixels(value, parent.Size) is >= 0 and var stated ? stated : size;
                    break;
                case "font":
                    size = value.Split(' ', '/').Select(part => Pixels(part, parent.Size, unitNeeded: true)).FirstOrDefault(pixels => pixels >= 0, size);
                    bold = value.Contains("bold", StringComparison.Ordinal) || bold;
                    break;
                case "font-weight":
                    bold = value.StartsWith("bold", StringComparison.Ordinal) || (int.TryParse(value.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= 600);
                    break;
                case "text-transform":
                    caps = value.StartsWith("uppercase", StringComparison.Ordinal);
                    break;
                case "color":
                    color = ParseColor(value);
                    break;
                case "background-color":
                case "background" when !value.StartsWith("none", StringComparison.Ordinal):
                    var painted = ParseColor(value.Split(' ')[0]);
                    (background, ground) = painted == Clear ? (background, ground) : (value.Contains("url(", StringComparison.Ordinal) ? Unknown : painted, true);
                    break;
                case "background-image":
                    background = Unknown;
                    break;
                case "border":
                    above = below = IsDrawn(value);
                    boxed |= above;
                    break;
                case "border-top":
                    above = IsDrawn(value);
                    break;
                case "border-bottom":
                    below = IsDrawn(value);
                    break;
                case "padding":
                    boxed |= !IsZero(value);
                    break;
            }
        }

        return new ElementLook(size, bold, caps, color, background)
        {
            IsHidden = hidden || (low && cut) || element.HasAttribute("hidden") || (!shown && styles.Hides(element)),
            HasRuleAbove = above || (name == "td" && ground && Pixels(element.GetAttribute("height") ?? "", 0) is > 0 and <= 4),
            HasRuleBelow = below,
            IsBoxed = boxed || (ground && background != parent.Background),
        };
    }

    private static float SizeByName(IElement element, string name, float size) => name switch
    {
        "h1" => 32,
        "h2" => 24,
        "h3" => 19,
        "h4" or "h5" or "h6" => 16,
        "small" or "sup" or "sub" => size * 0.83f,
        "big" => size * 1.2f,
        "font" when element.GetAttribute("size") is { Length: > 0 } value => FontSize(value, size),
        _ => size,
    };

    private static float FontSize(string value, float size)
    {
        ReadOnlySpan<float> steps = [10, 13, 16, 18, 24, 32, 48];
        return !int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var step)
            ? size
            : steps[Math.Clamp((value.TrimStart()[0] is '+' or '-' ? 3 + step : step) - 1, 0, steps.Length - 1)];
    }

    // -1 where the value is none.
    private static float Pixels(string value, float relativeTo, bool unitNeeded = false)
    {
        var digits = 0;
        while (digits < value.Length && (char.IsAsciiDigit(value[digits]) || value[digits] == '.'))
        {
            digits++;
        }

        if (digits == 0 || !float.TryParse(value.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return -1;
        }

        var unit = value.AsSpan(digits).Trim();
        return unit.StartsWith("px") ? number
            : unit.StartsWith("pt") ? number * 4 / 3
            : unit.StartsWith("rem") ? number * 16
            : unit.StartsWith("em") ? number * relativeTo
            : unit.StartsWith("%") ? number * relativeTo / 100
            : unitNeeded ? -1 : number;
    }

    private static bool IsZero(string value) => Pixels(value, 1) is >= 0 and < 0.05f && !value.Contains(' ', StringComparison.Ordinal);

    private static bool IsDrawn(string value)
        => !value.StartsWith('0') && !value.Contains("none", StringComparison.Ordinal) && !value.Contains("transparent", StringComparison.Ordinal) && value.AsSpan().ContainsAnyInRange('1', '9');

    private static int ParseColor(string value)
    {
        value = value.Trim().ToLowerInvariant().TrimEnd(';');
        if (value.StartsWith('#'))
        {
            value = value[1..].Split(' ')[0];
            value = value.Length == 3 ? string.Concat(value.Select(c => new string(c, 2))) : value;
            return value.Length == 6 && int.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : Unknown;
        }

        if (value.StartsWith("rgb(", StringComparison.Ordinal))
        {
            var parts = value[4..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
            return parts.Length == 3 && byte.TryParse(parts[0], out var r) && byte.TryParse(parts[1], out var g) && byte.TryParse(parts[2], out var b) ? (r << 16) | (g << 8) | b : Unknown;
        }

        return value switch { "white" => 0xFFFFFF, "black" => 0, "transparent" => Clear, _ => Unknown };
    }
}
