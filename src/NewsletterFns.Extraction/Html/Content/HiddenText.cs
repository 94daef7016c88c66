using AngleSharp.Dom;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Html.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>Finds the article of a page that shows little of it: in hidden elements, <c>noscript</c>, templates, shadow roots, and the state objects of scripts.</summary>
internal static class HiddenText
{
    private const int LeastText = 200;
    private const int Factor = 3;
    private const int MaxCandidates = 200;

    /// <summary>The blocks of the longest hidden text that is clearly more than the <paramref name="shown"/> characters; empty where there is none.</summary>
    public static List<TextBlock> Find(INode document, PageMetadata metadata, int shown, ReadingContext context)
    {
        List<TextBlock> best = [];
        var least = Math.Max(LeastText, Factor * shown);
        var scripts = new List<string>();
        foreach (var element in Candidates(document, scripts, context.CancellationToken))
        {
            Take(ProseOf(new BlockCollector(metadata.BaseUrl, context.CancellationToken).Collect(element, ElementRules.IsNeverText)));
        }

        foreach (var script in scripts)
        {
            if (StateObject.Find(script, metadata, context.CancellationToken) is { } body)
            {
                Take(HtmlFragment.Read(body, metadata.BaseUrl, context));
            }
        }

        return best;

        void Take(List<TextBlock> blocks)
        {
            var length = blocks.Sum(block => block.Text.Length);
            if (length >= least)
            {
                (best, least) = (blocks, length + 1);
            }
        }
    }

    private static List<IElement> Candidates(INode document, List<string> scripts, CancellationToken cancellationToken)
    {
        var found = new List<IElement>();
        DomWalk.Below(
            document,
            node =>
            {
                if (node is not IElement element || found.Count == MaxCandidates)
                {
                    return DomWalk.Step.Skip;
                }

                if (element.LocalName == "script")
                {
                    if (StateObject.MayBe(element.GetAttribute("type")) && element.TextContent is { Length: >= LeastText } script)
                    {
                        scripts.Add(script);
                    }

                    return DomWalk.Step.Skip;
                }

                if (element.LocalName is "noscript" or "template" || element.ShadowRoot is not null || ElementRules.IsHidden(element))
                {
                    found.Add(element);
                    return DomWalk.Step.Skip;
                }

                return element.LocalName is "svg" or "style" ? DomWalk.Step.Skip : DomWalk.Step.Descend;
            },
            leave: null,
            cancellationToken);
        return found;
    }

    // Menus and dialogs are hidden as well: only what reads as prose counts, and placeholders of templates do not.
    private static List<TextBlock> ProseOf(List<TextBlock> blocks)
    {
        int prose = 0, all = 0;
        foreach (var block in blocks)
        {
            all += block.Text.Length;
            prose += block.Text.Length >= MainContent.ProseLength && block.LinkedLength * 3 < block.Text.Length && !block.Text.Contains("{{", StringComparison.Ordinal) ? block.Text.Length : 0;
        }

        return prose * 3 > all * 2 ? BlockFilter.Apply(blocks) : [];
    }
}
