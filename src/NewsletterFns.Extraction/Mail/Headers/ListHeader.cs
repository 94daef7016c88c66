using System.Text.RegularExpressions;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>A <c>List-Id</c> header (RFC 2919): its identifier, and its description where a person wrote one.</summary>
internal sealed partial record ListHeader(string? Id, string? Description)
{
    private const int MaxLength = 255;

    public static ListHeader Read(string? value)
    {
        if (value is null)
        {
            return new ListHeader(null, null);
        }

        var match = Brackets().Match(value);
        var id = match.Success ? match.Groups["id"].Value : BareId().Match(value) is { Success: true } bare ? bare.Value : null;
        var description = match.Success ? value[..match.Index].Trim(' ', '"', '\'', '“', '”') : "";
        return new ListHeader(
            id is { Length: > 0 and <= MaxLength } ? id.ToLowerInvariant() : null,
            description.Length is > 1 and <= MaxLength && !Machine().IsMatch(description) && !description.Contains('@', StringComparison.Ordinal) && !description.Equals(id, StringComparison.OrdinalIgnoreCase)
                ? description
                : null);
    }

    [GeneratedRegex(@"<\s*(?<id>[^<>\s]{1,300})\s*>", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\A[\w-]+(?:\.[\w-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex BareId();

    // Senders' own keys: «d8e2f01b2mc list», «1234567», «a3f0…», «bridge-weekly.list.example».
    [GeneratedRegex(@"\A(?:[0-9a-f]{6,}(?:\s?mc)?(?:\s+list)?|[\d\W]+|[\w-]+(?:\.[\w-]+)+|\S*\d\S{8,}|list|mailing list|newsletter|xxx.*)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Machine();
}
