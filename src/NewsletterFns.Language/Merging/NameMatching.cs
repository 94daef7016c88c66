using System.Text;

namespace NewsletterFns.Language.Merging;

/// <summary>When two written forms name the same thing.</summary>
internal static class NameMatching
{
    private static readonly HashSet<string> CompanyForms =
    [
        "spa", "srl", "inc", "corp", "corporation", "company", "co", "ltd", "limited", "llc", "plc", "gmbh", "ag", "se", "kg", "sa", "sas", "sarl", "sl", "bv", "nv", "group", "gruppe", "gruppo", "holding",
    ];

    /// <summary>A word as it sounds, so that transliterations meet: «Zelenskyy», «Zelensky», «Zelenskij».</summary>
    public static string SoundOf(string word)
    {
        var sound = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            char plain = c switch { 'y' or 'j' => 'i', 'w' => 'v', _ => c };
            if (sound.Length == 0 || sound[^1] != plain)
            {
                sound.Append(plain);
            }
        }

        return sound.ToString();
    }

    /// <summary>Whether two words of a person's name are the same: letter by letter, by sound where they are long, or as initial.</summary>
    public static bool SameNamePart(string a, string b) =>
        a == b
        || (a.Length >= 6 && b.Length >= 6 && SoundOf(a) == SoundOf(b))
        || (Math.Min(a.Length, b.Length) == 1 && a[0] == b[0]);

    /// <summary>Whether a short form of a person's name may stand for a fuller one: its words are among the other's, in order, and one of them is the first or the last.</summary>
    public static bool MayStandFor(string[] part, string[] full)
    {
        if (part.Length >= full.Length || part.All(w => w.Length == 1))
        {
            return false;
        }

        int at = 0;
        bool touchesEnd = false;
        foreach (string word in part)
        {
            while (at < full.Length && !SameNamePart(word, full[at]))
            {
                at++;
            }

            if (at == full.Length)
            {
                return false;
            }

            touchesEnd |= at == 0 || at == full.Length - 1;
            at++;
        }

        // «Vladimir Putin» is «Vladimir Vladimirovič Putin», but not «Putin Vladimir Oil».
        return touchesEnd && (part.Length == 1 || (SameNamePart(part[^1], full[^1]) && SameNamePart(part[0], full[0])) || EndsWith(full, part));
    }

    /// <summary>Whether two names of several words are one: «A. Merkel» and «Angela Merkel», two transliterations.</summary>
    public static bool SamePerson(string[] a, string[] b) =>
        a.Length == b.Length && a.Length > 1 && a.Zip(b).All(p => SameNamePart(p.First, p.Second));

    /// <summary>Whether a short form of an organisation's or place's name may stand for a fuller one: it begins with it, or only lacks the company's legal form.</summary>
    public static bool IsShortNameOf(string[] part, string[] full) =>
        part.Length < full.Length && full.AsSpan(0, part.Length).SequenceEqual(part);

    /// <summary>Whether the words after a short name are only a legal form.</summary>
    public static bool DiffersByLegalForm(string[] part, string[] full) =>
        IsShortNameOf(part, full) && full.Skip(part.Length).All(CompanyForms.Contains);

    /// <summary>Whether an acronym has the initials of a name's words, small words counted or not.</summary>
    public static bool IsAcronymOf(string acronym, string[] words)
    {
        if (acronym.Length < 2 || words.Length < 2)
        {
            return false;
        }

        string all = string.Concat(words.Select(w => w[0]));
        string large = string.Concat(words.Where(w => w.Length > 3).Select(w => w[0]));
        return acronym == all || acronym == large;
    }

    /// <summary>Whether an acronym's letters occur in order in a name that begins with the first: enough where it stands in brackets after the name.</summary>
    public static bool IsAbbreviationOf(string acronym, string[] words)
    {
        string letters = string.Concat(words);
        if (acronym.Length == 0 || letters.Length == 0 || acronym[0] != letters[0])
        {
            return false;
        }

        int at = 0;
        foreach (char c in acronym)
        {
            at = letters.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(string[] full, string[] part) => full.AsSpan(full.Length - part.Length).SequenceEqual(part);
}
