using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Mail.Forwards;

/// <summary>The headers of a forwarded original as mail programs write them into the text: «Von: … Gesendet: … Betreff: …».</summary>
/// <param name="Before">How many lines stand before them, the line that announces them not counted.</param>
/// <param name="After">The first line after them.</param>
internal sealed partial record ForwardedHeader(int Before, int After)
{
    // An original further down is the end of a long mail, not its matter.
    private const int MaxLines = 300;

    public string? From { get; private init; }

    public string? Subject { get; private init; }

    public string? Date { get; private init; }

    /// <summary>Whether a line says that a forwarded message begins.</summary>
    public bool IsAnnounced { get; private init; }

    /// <summary>The first block of headers in <paramref name="lines"/>, or <see langword="null"/>.</summary>
    public static ForwardedHeader? Find(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count && i < MaxLines; i++)
        {
            if (Kind(lines[i], out _) is "from" or "subject" or "date" && Take(lines, i) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private static ForwardedHeader? Take(IReadOnlyList<string> lines, int first)
    {
        string? from = null, subject = null, date = null;
        var others = 0;
        var after = first;
        for (int i = first, foreign = 0; i < lines.Count && foreign < 3; i++)
        {
            if (Kind(lines[i], out var value) is not { } kind)
            {
                // A long value goes on in the next line; a blank line may part headers from headers.
                foreign++;
                continue;
            }

            // Some programs put the value on the line after its label.
            if (value.Length == 0 && i + 1 < lines.Count && Kind(lines[i + 1], out _) is null)
            {
                value = Bare(lines[++i]);
            }

            foreign = 0;
            after = i + 1;
            switch (kind)
            {
                case "from" when from is null:
                    from = value;
                    break;
                case "subject" when subject is null:
                    subject = value;
                    break;
                case "date" when date is null:
                    date = value;
                    break;
                case "other":
                    others++;
                    break;
                default:
                    // A second «From» is the next original's.
                    i = lines.Count;
                    after--;
                    break;
            }
        }

        var before = first;
        while (before > 0 && Bare(lines[before - 1]).Length == 0)
        {
            before--;
        }

        var announcement = before > 0 ? Announcement().Match(Bare(lines[before - 1])) : Match.Empty;
        var kinds = (from is null ? 0 : 1) + (subject is null ? 0 : 1) + (date is null ? 0 : 1) + (others > 0 ? 1 : 0);
        if (from is null || kinds < (announcement.Success ? 2 : 3))
        {
            return null;
        }

        return new ForwardedHeader(announcement.Success ? before - 1 : before, after)
        {
            From = from,
            Subject = subject,
            Date = date,
            IsAnnounced = announcement.Groups["forward"].Success,
        };
    }

    private static string? Kind(string line, out string value)
    {
        value = "";
        if (line.Length > 2_000)
        {
            return null;
        }

        var match = Label().Match(Bare(line));
        if (!match.Success)
        {
            return null;
        }

        value = match.Groups["value"].Value.Trim(' ', '*', '_');
        return match.Groups["from"].Success ? "from" : match.Groups["subject"].Success ? "subject" : match.Groups["date"].Success ? "date" : "other";
    }

    // Without the marks of quotation and the asterisks of bold type.
    private static string Bare(string line) => line.TrimStart('>', ' ', '\t', '|', '*', '_', '\u00A0').TrimEnd();

    [GeneratedRegex(@"\A(?:(?<from>from|von|da|de|van|expéditeur|remitente|mittente|remetente|absender|afzender)|(?<subject>subject|betreff|oggetto|objet|sujet|asunto|assunto|onderwerp)|(?<date>date|sent|datum|gesendet(?: am)?|data|inviato(?: il)?|envoyé(?: le)?|fecha|enviado(?: el| em)?|enviada(?: em)?|verzonden|verstuurd)|to|an|a|à|para|aan|per|destinataire|cc|ccn|bcc|cci|cco|kopie|copia|copie|reply-to|antwort an|rispondi a|répondre à|responder a|organi[sz]ation|attachments?|anlagen?|allegat[io]|pièces? jointes?|adjuntos?|anexos?|bijlagen?|importance|priority|wichtigkeit|priorità|importancia|importância|prioriteit)[*_]{0,2}[ \u00A0]?[:：](?=\s|\*|_|\z)[*_ \t\u00A0]{0,8}(?<value>.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"\A(?:[-_–—=]{2,}\s*)?(?:(?<forward>(?:begin |start of )?forwarded message|(?:anfang der )?weitergeleitete[nr]? (?:nachricht|mail|e-mail)|(?:inizio )?messaggio inoltrato|(?:début du )?message (?:transféré|transmis|réexpédié)|(?:inicio del )?mensaje reenviado|(?:início da )?mensagem (?:re)?encaminhada|(?:begin )?doorgestuurd bericht)|original message|ursprüngliche nachricht|original-?nachricht|messaggio originale|message d['’]origine|message original|mensaje original|mensagem original|oorspronkelijk bericht|origineel bericht)\s*:?(?:\s*[-_–—=]{2,})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
