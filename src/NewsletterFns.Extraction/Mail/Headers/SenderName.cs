using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>What a sender's display name says: the newsletter, the person who writes it, or both («Anna Rossi da Il Ponte»).</summary>
/// <param name="Newsletter">The newsletter, list or company, or <see langword="null"/> where the name is a person's.</param>
/// <param name="Persons">The persons, most often none or one.</param>
internal sealed partial record SenderName(string? Newsletter, IReadOnlyList<string> Persons)
{
    private const int MaxLength = 200;

    private static readonly SenderName Nothing = new(null, []);

    // Words that no person's name has.
    private static readonly FrozenSet<string> PublicationWords = (
        "newsletter newsletters news weekly daily monthly morning evening today digest update updates alert alerts bulletin brief briefing briefs dispatch letter letters notes "
        + "magazine journal review times post gazette tribune herald chronicle observer telegraph guardian mail press media editor editors editorial team staff crew desk office support service services "
        + "customer info contact hello welcome account accounts noreply no-reply notifications notification list lists mailinglist group groups club society association foundation institute university "
        + "college school museum library theatre theater festival council community network radio tv podcast blog shop store online digital labs lab studio studios agency company corporation "
        + "inc ltd llc plc gmbh ag ug e.v. spa s.p.a. srl s.r.l. bv b.v. nv sa s.a. co report reports insider insights world global international official roundup recap edition "
        + "pressestelle ufficio postcards stories tales thoughts musings greetings about subscriptions subscription delivers offers deals sales marketing events event bank energy software systems solutions technologies "
        + "redazione notizie giornale corriere gazzetta bollettino settimanale quotidiano rivista lettera lettere notiziario rassegna stampa associazione fondazione comune biblioteca museo parrocchia circolo "
        + "redaktion zeitung zeitschrift nachrichten rundbrief infobrief verein verlag stiftung stadt gemeinde bund bücherei wochenblatt tagblatt tageblatt presse verband magazin "
        + "rédaction lettre infolettre actualités quotidien hebdo hebdomadaire mairie ville équipe association "
        + "redacción boletín noticias diario periódico revista equipo asociación fundación ayuntamiento "
        + "redação boletim notícias jornal equipe equipa associação fundação "
        + "redactie nieuwsbrief nieuws krant dagblad weekblad stichting vereniging gemeente").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Articles = "the il lo la gli i le der die das el los las les het un una".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles = (
        "de da do dos das di del della dello degli dei van von der den ter ten te la le du des bin ibn al el und y e zu zur vom af av").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RoleAddresses = (
        "crew presse prensa stampa pers alerts alertas news newsletter newsletters info hello hi contact noreply no-reply donotreply mail mailer email post office team redazione redaktion redaction redaccion redacao redactie press "
        + "support service list lists updates digest editor editors subscriptions bounce bounces notifications admin marketing kontakt contatto contacto contato").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a display name; the address tells a company that is named like a person from a person.</summary>
    public static SenderName Read(MailAddress sender)
    {
        var name = Quotes().Replace(sender.Name ?? "", "").Trim();
        name = Edges().Replace(name, "").Trim();
        if (name.Length is 0 or > MaxLength)
        {
            return Nothing;
        }

        if (Surname().Match(name) is { Success: true } turned && IsPerson($"{turned.Groups["given"].Value} {turned.Groups["surname"].Value}"))
        {
            name = $"{turned.Groups["given"].Value} {turned.Groups["surname"].Value}";
        }

        if (Parted(name, sender.Address) is { } parted)
        {
            return parted;
        }

        var persons = Conjunction().Split(name);
        return persons.All(IsPerson) && !(persons.Length == 1 && IsCompanyAddress(name, sender.Address))
            ? new SenderName(null, persons)
            : new SenderName(name, []);
    }

    private static SenderName? Parted(string name, string? address)
    {
        // «Jane Doe from Acme», «Anna from Acme» where the address knows Anna or Acme.
        var strong = From().Match(name);
        if (strong.Success)
        {
            var (who, what) = (strong.Groups["who"].Value.Trim(), strong.Groups["what"].Value.Trim());
            if (IsPerson(who) || (IsFirstName(who) && (IsInAddress(what, address) || IsLocal(who, address))))
            {
                return new SenderName(what, [who]);
            }
        }

        // «Anna Rossi da Il Ponte», but not «Ana da Silva» nor «Eva von Berg».
        var weak = Preposition().Match(name);
        if (weak.Success)
        {
            var (who, what) = (weak.Groups["who"].Value.Trim(), weak.Groups["what"].Value.Trim());
            if ((IsPerson(who) || (IsFirstName(who) && !IsInDomain(who, address))) && IsPublication(what, address))
            {
                return new SenderName(what, [who]);
            }

            if (IsPerson(what) && HasPublicationWord(who))
            {
                return new SenderName(who, [what]);
            }
        }

        // «The Bridge by Jane Doe».
        if (By().Match(name) is { Success: true } by && IsPerson(by.Groups["who"].Value))
        {
            return new SenderName(by.Groups["what"].Value.Trim(), [by.Groups["who"].Value]);
        }

        // «Jane Doe | Acme», «Acme Weekly – Jane Doe», «Jane Doe (Acme)».
        if (Separator().Match(name) is { Success: true } parts)
        {
            var (left, right) = (parts.Groups["left"].Value.Trim(), parts.Groups["right"].Value.Trim());
            if (IsPerson(left) && right.Length > 1)
            {
                return new SenderName(right, [left]);
            }

            if (IsPerson(right) && left.Length > 1)
            {
                return new SenderName(left, [right]);
            }
        }

        return null;
    }

    /// <summary>Whether a name has the shape of a person's: two to four words with capitals, none of them a publication's.</summary>
    private static bool IsPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = 0;
        foreach (var word in words)
        {
            if (Particles.Contains(word))
            {
                continue;
            }

            if (!IsNameWord(word))
            {
                return false;
            }

            capitals++;
        }

        // «CNET Auctions»: surnames are written in capitals, first names are not.
        var isBrand = words.Length > 0 && words[0].Length > 2 && words[0].All(char.IsUpper);
        return !isBrand && capitals is >= 2 and <= 4 && words.Length <= 6 && !Articles.Contains(words[0]) && !Particles.Contains(words[0]) && !BylineParser.IsOrganization(name);
    }

    private static bool IsFirstName(string name) => IsNameWord(name) && !name.Contains('.', StringComparison.Ordinal);

    // «Rossi», «O’Brien», «Jean-Paul», «J.», «McCartney», «DUPONT» after a first name; not «ZDNet», «B2B» or «CNET».
    private static bool IsNameWord(string word) => NameWord().IsMatch(word) && !PublicationWords.Contains(word.TrimEnd('.')) && !Articles.Contains(word);

    private static bool HasPublicationWord(string text)
        => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && (Articles.Contains(words[0]) || words.Any(word => PublicationWords.Contains(word.Trim('.', ','))));

    private static bool IsPublication(string text, string? address)
    {
        var first = text.Split(' ')[0];
        return PublicationStart().IsMatch(text) || text.Split(' ').Any(PublicationWords.Contains) || IsInAddress(text, address) || first.Contains('.', StringComparison.Ordinal);
    }

    // «Acme Robotics <news@acmerobotics.example>» and «Acme Penguin Shell <news@acme.example>» are a company's, «Jane Doe <jane@janedoe.example>» is a person.
    private static bool IsCompanyAddress(string name, string? address)
        => address is not null && IsRole(address)
            && (IsInAddress(name, address) || address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..].Split('.').Contains(name.Split(' ')[0], StringComparer.OrdinalIgnoreCase));

    private static bool IsRole(string address)
    {
        var local = address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))];
        return RoleAddresses.Contains(local) || local.Split('.', '-', '_', '+').Any(RoleAddresses.Contains);
    }

    private static bool IsInAddress(string text, string? address)
        => address is not null && TitleText.Key(text) is { Length: > 2 } key && TitleText.Key(address).Contains(key, StringComparison.Ordinal);

    private static bool IsInDomain(string word, string? address)
        => address?.IndexOf('@', StringComparison.Ordinal) is { } at && TitleText.Key(address[(at + 1)..]).Contains(TitleText.Key(word), StringComparison.Ordinal);

    private static bool IsLocal(string text, string? address)
        => address is not null && TitleText.Key(address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))]) is { Length: > 2 } local
            && local.StartsWith(TitleText.Key(text), StringComparison.Ordinal);

    [GeneratedRegex("""["“”„«»]""", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    // Emoji and other signs around the name.
    [GeneratedRegex(@"\A[^\p{L}\p{Nd}(]+|[^\p{L}\p{M}\p{Nd}.!?)+&]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Edges();

    [GeneratedRegex(@"\A(?<surname>[\p{L}'’-]+(?: [\p{L}'’-]+)?), (?<given>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Surname();

    [GeneratedRegex(@"\A(?<who>.{2,60}?)\s+(?:from|at|bei|chez|via|for|für|@)\s+(?<what>\S.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\A(?<who>.{2,60}?)\s+(?:(?:da|dal|dalla|di|del|della|von|vom|van|de|du|do|au)\s+|(?:dall|dell|de l)['’]\s?)(?<what>\S.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\A(?<what>.{2,100}?)\s+(?:by|par|por|door)\s+(?<who>\S.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\A(?<left>.{2,100}?)\s*(?:[|·•–—/,:]|\s-\s|\s\()\s*(?<right>[^()]{2,100})\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+(?:and|und|et|e|ed|y|en|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"\A(?:\p{Lu}\p{M}*\.?|(?:Mc|Mac|O['’]|D['’]|d['’]|L['’]|De|Di|Le|La|Van|Von)?\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}[\p{Ll}\p{M}]+)*\.?|\p{Lu}{2,}(?:-\p{Lu}+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"\A(?:The|Il|Lo|Gli|Der|Die|Das|El|Les|Het|I) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PublicationStart();
}
