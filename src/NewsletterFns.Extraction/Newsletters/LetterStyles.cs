using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Newsletters;

/// <summary>What a letter's style sheets say by class name: which parts are not shown, and which may have a colour of their own.</summary>
internal sealed class LetterStyles
{
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _painted = new(StringComparer.Ordinal);

    private LetterStyles()
    {
    }

    public static LetterStyles Read(IDocument document, CancellationToken cancellationToken)
    {
        var styles = new LetterStyles();
        foreach (var sheet in document.GetElementsByTagName("style"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            styles.Add(sheet.TextContent);
        }

        return styles;
    }

    public bool Hides(IElement element) => _hidden.Count > 0 && Has(element, _hidden);

    public bool MayPaint(IElement element) => _painted.Count > 0 && Has(element, _painted);

    /// <summary>The declarations of a <c>style</c> attribute in lower case.</summary>
    public static IEnumerable<(string Property, string Value)> Declarations(string? style)
    {
        if (string.IsNullOrEmpty(style))
        {
            yield break;
        }

        foreach (var declaration in style.ToLowerInvariant().Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (declaration[..colon].Trim(), declaration[(colon + 1)..].Replace("!important", "", StringComparison.Ordinal).Trim());
            }
        }
    }

    // Rules of one class or id outside of @media, which says how phones show the letter.
    private void Add(string css)
    {
        var at = 0;
        while (at < css.Length)
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
            {
                return;
            }

            var selector = css[at..open];
            if (selector.Contains('@', StringComparison.Ordinal))
            {
                at = selector.TrimStart().StartsWith("@font-face", StringComparison.OrdinalIgnoreCase) ? After(css, '}', open) : AfterBlock(css, open);
                continue;
            }

            var end = After(css, '}', open);
            var rule = css[(open + 1)..Math.Max(open + 1, end - 1)];
            AddRule(selector, rule);
            at = end;
        }
    }

    private void AddRule(string selectors, string rule)
    {
        var declarations = Declarations(rule).ToArray();
        var hides = declarations.Any(declaration => declaration is ("display", "none") or ("visibility", "hidden"));
        var paints = declarations.Any(declaration => declaration.Property is "background" or "background-color" or "background-image" or "color");
        if (!hides && !paints)
        {
            return;
        }

        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
        {
            var dot = selector.LastIndexOfAny(['.', '#']);
            if (dot < 0 || selector.Contains(':', StringComparison.Ordinal))
            {
                continue;
            }

            var name = selector[dot..];
            if (paints)
            {
                _painted.Add(name.Split(' ')[0]);
            }

            if (hides && !selector.AsSpan(0, dot).ContainsAny(' ', '>', '.'))
            {
                _hidden.Add(name);
            }
        }
    }

    private static int After(string css, char end, int from) => css.IndexOf(end, from) is >= 0 and var at ? at + 1 : css.Length;

    private static int AfterBlock(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return css.Length;
    }

    private static bool Has(IElement element, HashSet<string> names)
        => (element.Id is { Length: > 0 } id && names.Contains("#" + id)) || element.ClassList.Any(name => names.Contains("." + name));
}
