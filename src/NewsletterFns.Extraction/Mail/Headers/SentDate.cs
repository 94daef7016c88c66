using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;
using NewsletterFns.Extraction.Metadata;

namespace NewsletterFns.Extraction.Mail.Headers;

/// <summary>When a mail was sent: its <c>Date</c>, or the first server's <c>Received</c> where that is missing, impossible or years off.</summary>
internal static partial class SentDate
{
    private const int FirstYear = 1982;
    private const int LastYear = 2100;

    public static PublicationDate? Read(HeaderList headers)
    {
        var stated = Parse(HeaderText.Read(headers.FirstOrDefault(header => header.Id == HeaderId.Date), null));

        // Servers add theirs on top: the last one stands for the sending.
        var received = headers.Where(header => header.Id == HeaderId.Received).Reverse().Take(20)
            .Select(header => HeaderText.Read(header, null) is { } text ? Parse(text[(text.LastIndexOf(';') + 1)..]) : null)
            .FirstOrDefault(date => date is not null);
        return stated is { } own && (received is null || Math.Abs(own.Date.DayNumber - received.Value.Date.DayNumber) <= 366) ? own : received;
    }

    /// <summary>A date as mail programs write it in a header or above a forwarded original.</summary>
    public static PublicationDate? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        PublicationDate? date;
        if (Standard().IsMatch(text) && DateUtils.TryParse(text, out var moment))
        {
            var (day, time) = (DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime));
            date = new PublicationDate(day, time, Zone().IsMatch(text) ? moment.Offset : null);
        }
        else
        {
            date = DateParser.ParseValue(text);
        }

        return date is { Date.Year: >= FirstYear and <= LastYear } ? date : null;
    }

    // RFC 5322 and its kin: day, English month, year, time with a colon.
    [GeneratedRegex(@"\A(?:[a-z]{3,9}[,.]?\s+)?\d{1,2}[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s-]\d{2,4}\s+\d{1,2}:\d\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex(@"\d\s*(?:[+-]\d{4}|[A-Z]{1,5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
