using System.Globalization;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>Makes a title from the beginning of a text that has none.</summary>
internal static class TitleInference
{
    private const int Target = 80;
    private const int Shortest = 40;
    private const string Ellipsis = "…";

    /// <summary>The first sentence, cut at a clause or word near 80 characters with «…» where it is longer.</summary>
    public static string FromText(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOf('\n');
        line = (end < 0 ? line : line[..end]).Trim();
        line = line[Dateline.Length(line)..];
        var sentence = FirstSentence(line);
        if (sentence.Length <= Target + 10)
        {
            return (sentence.TrimEnd('.') is { Length: > 0 } title ? title : sentence).ToString();
        }

        if (line.Length <= Target)
        {
            return line.ToString();
        }

        // A clause is a better end than a word, if it does not leave too little.
        var clause = line[..(Target + 1)].LastIndexOfAny(",;:–—");
        var cut = clause >= Shortest ? clause : line[..Target].LastIndexOf(' ');
        cut = cut < Shortest / 2 ? TextElementEnd(line, Target) : cut;
        return string.Concat(line[..cut].TrimEnd(" ,;:–—-([„“«\"'"), Ellipsis);
    }

    private static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> line)
    {
        for (var i = Shortest / 4; i < line.Length; i++)
        {
            if (line[i] is '.' or '!' or '?' && (i + 1 == line.Length || (line[i + 1] == ' ' && i + 2 < line.Length && char.IsUpper(line[i + 2]) && !IsAbbreviation(line[..i]))))
            {
                return line[..(i + 1)];
            }
        }

        return line;
    }

    // «U.S.», «Dr.» and initials do not end a sentence.
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Contains('.') || (word.Length is > 0 and <= 3 && char.IsUpper(word[0]));
    }

    // Not between the halves of a surrogate pair or before a combining mark.
    private static int TextElementEnd(ReadOnlySpan<char> line, int near)
    {
        var at = 0;
        while (at < near)
        {
            var length = StringInfo.GetNextTextElementLength(line[at..]);
            if (at + length > near && at > 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }
}
