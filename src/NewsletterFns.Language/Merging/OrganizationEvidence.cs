using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Merging;

/// <summary>What the words of names and the acronyms in brackets after them say against a recogniser that was not certain.</summary>
internal sealed class OrganizationEvidence
{
    /// <summary>A name's confidence below which the words decide.</summary>
    private const double Uncertain = 0.85;

    /// <summary>What an acronym is trusted of its full name's confidence.</summary>
    private const double ShareOfFullName = 0.95;

    private const int LongestAcronym = 8;

    /// <summary>How many acronyms are followed through a text.</summary>
    private const int MaxAcronyms = 100;

    private readonly string _text;
    private readonly ulong _language;
    private readonly RecognizedMention[] _mentions;

    private OrganizationEvidence(string text, string language, IReadOnlyList<RecognizedMention> mentions)
    {
        _text = text;
        _language = WordRoles.KeyOf(language);
        _mentions = [.. mentions];
    }

    /// <summary>Corrects categories and adds the acronyms that the text itself explains.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="mentions">Mentions without overlaps, in text order.</param>
    /// <returns>The same, corrected, in text order.</returns>
    public static IReadOnlyList<RecognizedMention> Apply(string text, string language, IReadOnlyList<RecognizedMention> mentions)
    {
        var evidence = new OrganizationEvidence(text, language, mentions);
        evidence.HeedHeads();
        return evidence.HeedAcronyms();
    }

    private void HeedHeads()
    {
        var tokens = new List<Token>();
        for (int i = 0; i < _mentions.Length; i++)
        {
            RecognizedMention mention = _mentions[i];
            if (mention.Confidence >= Uncertain || mention.Category is not (EntityCategory.Person or EntityCategory.Location or EntityCategory.Product))
            {
                continue;
            }

            tokens.Clear();
            Tokenizer.Tokenize(_text, mention.Offset, mention.Length, tokens);
            if (tokens.Count > 1 && (IsOrganization(RoleOf(tokens[0]), mention) || RoleOf(tokens[^1]) == WordRole.LegalForm))
            {
                _mentions[i] = mention with { Category = EntityCategory.Organization };
            }
        }
    }

    /// <summary>Museums and universities are also places; ministries, parliaments, courts and banks are not.</summary>
    private static bool IsOrganization(WordRole head, RecognizedMention mention) =>
        head is WordRole.Authority or WordRole.Assembly or WordRole.Court or WordRole.Company
        || head is WordRole.Institution or WordRole.Association && mention.Category != EntityCategory.Location;

    private WordRole RoleOf(Token token) =>
        WordRoles.Of(_language, token.In(_text), FeatureHash.Of(CharacterFolding.Fold(token.In(_text).ToString())));

    private IReadOnlyList<RecognizedMention> HeedAcronyms()
    {
        var known = new Dictionary<string, RecognizedMention>(StringComparer.Ordinal);
        foreach (RecognizedMention full in _mentions)
        {
            if (full.Category is EntityCategory.Organization or EntityCategory.Event && known.Count < MaxAcronyms && AcronymAfter(full) is { } acronym)
            {
                known.TryAdd(acronym, full);
            }
        }

        if (known.Count == 0)
        {
            return _mentions;
        }

        for (int i = 0; i < _mentions.Length; i++)
        {
            if (_mentions[i].Length <= LongestAcronym && known.TryGetValue(_text.Substring(_mentions[i].Offset, _mentions[i].Length), out RecognizedMention? full))
            {
                _mentions[i] = _mentions[i] with { Category = full.Category, Subcategory = full.Subcategory, Confidence = Math.Max(_mentions[i].Confidence, Trusted(full)) };
            }
        }

        List<RecognizedMention> all = [.. _mentions];
        foreach ((string acronym, RecognizedMention full) in known)
        {
            for (int at = _text.IndexOf(acronym, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(acronym, at + acronym.Length, StringComparison.Ordinal))
            {
                if (IsWholeWord(at, acronym.Length) && !IsTaken(at, acronym.Length))
                {
                    all.Add(new RecognizedMention(at, acronym.Length, full.Category, full.Subcategory, Trusted(full)));
                }
            }
        }

        all.Sort((a, b) => a.Offset - b.Offset);
        return all;
    }

    /// <summary>The acronym in brackets right after a name of several words whose letters it has.</summary>
    private string? AcronymAfter(RecognizedMention full)
    {
        int open = full.End;
        while (open < _text.Length && _text[open] == ' ')
        {
            open++;
        }

        if (open >= _text.Length || _text[open] != '(')
        {
            return null;
        }

        int close = _text.IndexOf(')', open, Math.Min(LongestAcronym + 2, _text.Length - open));
        if (close < 0)
        {
            return null;
        }

        string acronym = _text[(open + 1)..close];
        string[] words = CharacterFolding.Fold(_text.Substring(full.Offset, full.Length)).Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && acronym.All(char.IsLetterOrDigit) && acronym.Count(char.IsUpper) > 1
            && NameMatching.IsAbbreviationOf(CharacterFolding.Fold(acronym), words) ? acronym : null;
    }

    private static double Trusted(RecognizedMention full) => Math.Round(full.Confidence * ShareOfFullName, 3);

    private bool IsWholeWord(int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(_text[at - 1])) && (at + length == _text.Length || !char.IsLetterOrDigit(_text[at + length]));

    private bool IsTaken(int at, int length)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _mentions.Length && _mentions[low].Offset < at + length;
    }
}
