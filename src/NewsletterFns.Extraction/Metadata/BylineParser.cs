using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>Reads lines such as «di Mario Rossi», «By Jane Doe and John Roe, Reuters» or «Von Eva Muster | 5. Juli 2025».</summary>
internal static partial class BylineParser
{
    private const int MaxLength = 160;
    private const int MaxNameWords = 6;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789!?:\"“”«»%€$&@/");

    private static readonly FrozenSet<string> Particles = (
        "de da do dos das di del della dello degli dei van von der den ter ten te la le du des bin ibn al el und y e zu zur vom af av").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Labels = (
        "name nachname vorname auteur auteurs autor autoren autore author authors follow website website archive archives von by über about posted admin suche menu share teilen antworten reply").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What may follow the names: agencies, roles, places.
    private static readonly FrozenSet<string> Roles = (
        "staff writer reporter correspondent editor contributor columnist chief senior special political foreign freelance guest "
        + "redazione inviato inviata corrispondente giornalista direttore direttrice redaktion redakteur redakteurin korrespondent korrespondentin "
        + "rédaction journaliste correspondant correspondante envoyé envoyée spécial redacción redactor redactora corresponsal periodista "
        + "redação repórter jornalista correspondente redactie verslaggever redacteur correspondent news the for").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Agencies = (
        "reuters ap afp dpa ansa adnkronos agi apa efe lusa anp belga keystone bloomberg afp/ap dpa/afp ap/reuters epd kna upi tass pa").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The byline that the whole of <paramref name="line"/> is, or <see langword="null"/>.</summary>
    public static Byline? Parse(string line)
    {
        line = line.Trim().TrimEnd(',', ';', ':');
        if (line.Length is < 4 or > MaxLength || line.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        PublicationDate? published = null;
        if (DayAfterName().Match(line) is { Success: true } day && !line[..day.Index].Contains(',', StringComparison.Ordinal) && DateParser.ParseLine(day.Groups["day"].Value) is { } told)
        {
            (published, line) = (told, line[..day.Index]);
        }

        var prefix = Prefix().Match(line);
        var rest = EmailAddress().Replace(line[prefix.Length..], " | ");
        var hasPrefix = prefix.Success;
        var strong = prefix.Groups["strong"].Success;
        var hadEmail = EmailAddress().IsMatch(line);
        var authors = new List<string>();
        var signs = false;
        var segments = Segments().Split(rest);
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i].Trim(' ', ',', '.', '(', ')', '·');
            if (segment.Length == 0)
            {
                signs = true;
                continue;
            }

            if (DateParser.ParseLine(segment) is { } date)
            {
                published ??= date;
                continue;
            }

            if (ReadingTime().IsMatch(segment) || Clock().IsMatch(segment))
            {
                signs = true;
                continue;
            }

            if (authors.Count > 0 && segment.Split(' ').All(Roles.Contains))
            {
                continue;
            }

            if (Names(segment, out var agencyOnly) is { } names)
            {
                authors.AddRange(names);
                signs |= agencyOnly;
                continue;
            }

            // What follows the first names may be a role or a place; anything else makes it a sentence.
            if (authors.Count == 0 || !IsRole(segment))
            {
                return null;
            }
        }

        if (authors.Count == 0)
        {
            return null;
        }

        var twoWords = authors[0].Contains(' ', StringComparison.Ordinal);
        var certain = hasPrefix ? strong || twoWords || published is not null : twoWords && (signs || hadEmail || published is not null || HasAgency(segments)) && segments.Length > 1;
        return certain ? new Byline(authors, published) : null;
    }

    /// <summary>Names as metadata gives them: without «by», one entry a person.</summary>
    public static IReadOnlyList<string> Clean(string? value)
    {
        value = value is null ? "" : WhiteSpace().Replace(value, " ").Trim(' ', ',', ';', '|', '·', '-', '–', ':');
        value = Degrees().Replace(AnyPrefix().Replace(value, ""), "");
        value = EmptyParentheses().Replace(EmailAddress().Replace(value, ""), "").Trim();
        if (value.Length is < 2 or > MaxLength || value.Contains("://", StringComparison.Ordinal) || value[0] is '@' or '#' or '{')
        {
            return [];
        }

        var names = NameSeparators().Split(value).Select(name => name.Trim(' ', ',', '.', '(', ')', '|')).Where(name => name.Length > 1).ToArray();
        // «Rossi, Mario» and titles hold commas as well: parts of one word each are one name.
        return names.Length > 1 && names.All(name => name.Contains(' ', StringComparison.Ordinal))
            ? [.. names.Where((name, index) => index == 0 || !name.Split(' ').All(Roles.Contains))]
            : [value];
    }

    /// <summary>Whether <paramref name="name"/> can be a person's, not a label, an organisation or a sentence.</summary>
    public static bool IsPlausible(string name) => name.Length is > 1 and < 60 && (IsName(name) || IsNickname(name)) && !Organization().IsMatch(name) && !Labels.Contains(name.Trim(' ', '*', ':'));

    /// <summary>Whether the whole of <paramref name="text"/> announces an author: «By», «Autor:», «Written by».</summary>
    public static bool IsLabel(string? text) => text is { Length: < 40 } && Label().IsMatch(text);

    /// <summary>Whether <paramref name="name"/> is a publisher's rather than a person's.</summary>
    public static bool IsOrganization(string name) => Organization().IsMatch(name);

    private static List<string>? Names(string segment, out bool agencyOnly)
    {
        agencyOnly = false;
        var names = new List<string>();
        foreach (var part in NameSeparators().Split(segment))
        {
            var name = part.Trim(' ', ',', '.', '(', ')');
            if (name.Length == 0)
            {
                continue;
            }

            if (Agencies.Contains(name))
            {
                agencyOnly = names.Count == 0;
                continue;
            }

            if (!IsName(name))
            {
                return null;
            }

            // «Von Katrin Lohse, Wolfsburg»: one word after a full name is a place.
            if (names.Count > 0 && names[^1].Contains(' ', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            names.Add(name);
        }

        return names.Count > 0 || agencyOnly ? names : null;
    }

    private static bool HasAgency(string[] segments) => segments.Any(segment => Agencies.Contains(segment.Trim(' ', ',', '(', ')')));

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MaxNameWords || words.All(Particles.Contains))
        {
            return false;
        }

        foreach (var word in words)
        {
            var letters = word.Trim('.', '\'', '’', '-');
            if (letters.Length == 0 || (!char.IsUpper(letters[0]) && !Particles.Contains(letters) && !letters.StartsWith("d’", StringComparison.Ordinal) && !letters.StartsWith("d'", StringComparison.Ordinal))
                || letters.AsSpan().ContainsAny(NotInNames))
            {
                return false;
            }
        }

        return true;
    }

    // «jancak», «Bo2man»: one word that could be nothing else where markup says it is the author.
    private static bool IsNickname(string name) => name.Length is > 2 and < 25 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') && name.Any(char.IsLetter);

    private static bool IsRole(string segment)
    {
        var words = segment.Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8
            && (words.Any(Roles.Contains) || Place().IsMatch(segment))
            && !segment.EndsWith('.') && !segment.EndsWith('?');
    }

    [GeneratedRegex(@"\A(?:(?<strong>(?:written by|text by|story by|words by|posted by|published by|reported by|a cura di|scritto da|pubblicato da|testo di|articolo di|ein beitrag von|eingestellt von|gepostet von|veröffentlicht von|geschrieben von|text von|verfasst von|écrit par|publié par|propos recueillis par|texte de|escrito por|publicado por|texto de|texto|geschreven door|gepubliceerd door|author|authors|autore|autori|autor|autorin|autoren|auteur|autores|autora|redactie|foto e testo)\s*:?\s+|(?:by|di|von|par|por|door|da|text|testo)\s*:\s*)|(?:by|di|von|par|por|door)\s+)(?=\p{Lu}|\p{Ll}+\s\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\A\W*(?:by|von|di|par|por|door|author|authors|autor|autorin|autoren|autore|autori|auteur|auteurs|(?:written|posted|published) by|(?:verfasst|geschrieben|eingestellt|veröffentlicht) von|écrit par|publié par|escrito por|publicado por|scritto da|geschreven door)\W*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@",\s*(?:Ph\.?\s?D|M\.?D|R\.?D\.?N?|M\.?P\.?H|M\.?S\.?c?|B\.?S\.?c|J\.?D|D\.?D\.?S|MBA|RN|CPA|LDN|PharmD|CSCS|CNN)\.?(?=\s*(?:,|;|\z|and\b|&))", RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"\A(?:(?:written|text|story|words|posted|published) by|a cura di|scritto da|di|by|von|par|por|door|author|autor(?:in|en|e|i|es)?|auteur)\b[\s:]+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyPrefix();

    [GeneratedRegex(@"\s*<?(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+>?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"\s*(?:\||·|•|\s[–—-]\s|\()\s*|,\s+(?=\d|(?:in|à|aus|da|de|en|le|el|am|for|the|staff|senior|special|inviat|corrispond|redak|korrespond|mon|tues|wednes|thurs|fri|satur|sun)\w*\s)|\s+(?=(?:in|aus|from|à|uit)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Segments();

    [GeneratedRegex(@"\s*(?:,|;|/|&|\s(?:and|und|et|y|e|en|ed|with|con|mit|avec)\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparators();

    // «Posted by Ann Lee on May 6, 2026»
    [GeneratedRegex(@"\s+(?:on|am|le|el|il|op|em)\s+(?<day>(?:\d|\p{L}{3,9}\.?\s\d)[^|·•]{4,30})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayAfterName();

    [GeneratedRegex(@"^\(?\d{1,3}\s?(?:-|–)?\s?(?:min\b|minut|minuti|minuten|minutes|minutos)[\p{L}. ]*\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^(?:(?:um|ore|at|à|às|alle) )?\d{1,2}[:.h]\d\d(?: ?(?:Uhr|h|hrs|uur|[ap]\.?m\.?))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:in|à|a|da|aus|en|em|uit|from|para)\s+\p{Lu}[\p{L}' -]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\be\.\s?V\.|\bGmbH\b|\bAG\b|\bInc\b|\bLtd\b|\bLLC\b|\bVerlag\b|\bVerband\b|verband\b|\bRedaktion|\bRedazione\b|\bRédaction\b|\bRedacción\b|\bRedação\b|\bEditor(?:s|ial)?\b|\bStaff\b|\bTeam\b|\bAdmin\b|\.(?:com|de|it|fr|es|org|net|at|ch|pt|nl)\b|www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organization();

    [GeneratedRegex(@"\(\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyParentheses();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
