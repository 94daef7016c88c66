using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>A subject in its pieces: what mail programs, lists and newsletters put around the headline.</summary>
/// <param name="Title">The headline; the subject itself where nothing else is in it.</param>
/// <param name="Tag">What stood in brackets before it, most often the list's name; or <see langword="null"/>.</param>
/// <param name="Issue">The issue's number as written, or <see langword="null"/>.</param>
/// <param name="IsForward">Whether a mail program marks it as forwarded.</param>
/// <param name="IsReply">Whether it is marked as a reply, and not as forwarded.</param>
internal sealed partial record MailSubject(string? Title, string? Tag, string? Issue, bool IsForward, bool IsReply)
{
    // A tag in brackets, a reply mark and a tag again: more than this is noise.
    private const int MaxMarks = 12;

    public static MailSubject Read(string? subject)
    {
        string? tag = null;
        bool forward = false, reply = false;
        var rest = subject?.Trim() ?? "";
        for (var i = 0; i < MaxMarks; i++)
        {
            if (Mark().Match(rest) is { Success: true } mark)
            {
                forward |= mark.Groups["forward"].Success;
                reply |= mark.Groups["reply"].Success;
                rest = rest[mark.Length..];
            }
            else if (Bracket().Match(rest) is { Success: true } bracket)
            {
                tag ??= Warning().IsMatch(bracket.Groups["tag"].Value) ? null : bracket.Groups["tag"].Value.Trim();
                rest = rest[bracket.Length..];
            }
            else
            {
                break;
            }
        }

        var trailing = ForwardEnd().Match(rest);
        if (trailing is { Success: true, Index: > 0 })
        {
            (forward, rest) = (true, rest[..trailing.Index]);
        }

        var issue = IssueNumber.Find(rest) ?? (tag is null ? null : IssueNumber.Find(tag));
        return new MailSubject(rest.Length == 0 ? null : rest, tag, issue?.Number, forward, reply && !forward);
    }

    /// <summary>The headline without the newsletter's own name and issue number around it: «The Bridge #142: A new roof» is «A new roof».</summary>
    public string? Headline(string? newsletter)
    {
        if (Title is null)
        {
            return null;
        }

        var bare = Trim(IssueNumber.Find(Title)?.Remainder ?? Title);
        if (newsletter is not null || Tag is not null)
        {
            var before = Before().Match(bare);
            if (before.Success && IsNameOf(before.Groups["name"].Value, newsletter))
            {
                bare = Trim(bare[before.Length..]);
            }

            var after = After().Match(bare);
            if (after is { Success: true, Index: > 0 } && IsNameOf(after.Groups["name"].Value, newsletter))
            {
                bare = Trim(bare[..after.Index]);
            }
        }

        return bare.Length == 0 || (Issue is not null && IsNameOf(bare, newsletter)) ? Title : bare;
    }

    /// <summary>The number beside the newsletter's own name: «Stadsgroen 31: …».</summary>
    public string? IssueOf(string? newsletter)
        => Title is not null && Numbered().Match(Title) is { Success: true } match && IsNameOf(match.Groups["name"].Value, newsletter) ? match.Groups["number"].Value : null;

    // A run of the newsletter's own words: all of them, two or more, or one that is written like a brand.
    private bool IsNameOf(string text, string? newsletter)
    {
        var words = Words(text);
        return words.Length > 0 && (IsRun(words, newsletter, text) || IsRun(words, Tag, text));
    }

    private static bool IsRun(string[] words, string? name, string text)
    {
        if (name is null || Words(name) is not { Length: > 0 } own || words.Length > own.Length)
        {
            return false;
        }

        var isBrand = text.Trim().Length > 3 && text.Trim().All(char.IsUpper);
        return (words.Length >= Math.Min(2, own.Length) || isBrand)
            && Enumerable.Range(0, own.Length - words.Length + 1).Any(start => words.AsSpan().SequenceEqual(own.AsSpan(start, words.Length)));
    }

    private static string[] Words(string text)
        => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Metadata.TitleText.Key).Where(word => word.Length > 0)];

    private static string Trim(string text) => DoubleSpace().Replace(text, " ").Trim(' ', ':', '|', '·', '•', '–', '—', '-', ',', ';', '/', '>');

    [GeneratedRegex(@"\A\s*(?:(?<forward>fwd?|fw|wg|weitergeleitet|tr|rv|reenv|i|inoltra(?:to)?|enc|doorst|doorgestuurd)|(?<reply>re|aw|antw|antwort|antwoord|r|rif|rép|res|sv|odp))\s?(?:[\[(]\d{1,3}[\])])?\s?[:：]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A\s*(?:\[(?<tag>[^\[\]]{1,60})\]|\*{2,5}(?<tag>[^*]{1,30})\*{2,5})\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\A\W*(?:ext|extern|external|esterno|externe|externo|spam|suspected spam|caution|bulk|e?-?mail extern\w*)\W*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    [GeneratedRegex(@"\s*[\[(]\s*fwd?\s*[\])]\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForwardEnd();

    [GeneratedRegex(@"\A(?<name>[^:|–—·•]{2,60}?)\s*(?:[:|–—·•]|\s-)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*(?:[|–—·•]\s*|\s-\s+|[\[(])(?<name>[^\[\]()|–—·•]{2,60})[\])]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"\A(?<name>[^\d:|–—·•]{2,60}?)\s+#?(?<number>\d{1,3}|[2-9]\d{3})\s*(?:\z|[:|–—·•]|-\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace();
}
