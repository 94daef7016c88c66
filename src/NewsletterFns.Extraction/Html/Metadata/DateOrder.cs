namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Whether numbers of dates stand month first, as in the United States, or day first.</summary>
internal static class DateOrder
{
    private static readonly string[] DayFirstHosts = [".uk", ".au", ".nz", ".ie", ".in", ".za", ".eu", ".de", ".fr", ".it", ".es", ".ch", ".at", ".nl", ".be", ".pt", ".br"];

    /// <summary>What language, region and country of the site say; <see langword="null"/> where they say nothing certain.</summary>
    public static bool? Of(string? language, string? locale, Uri? url)
    {
        var tag = locale is not null && language is not null && locale.StartsWith(language, StringComparison.OrdinalIgnoreCase) ? locale : language ?? locale;
        if (tag is null)
        {
            return null;
        }

        if (!tag.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Themes say en-US whatever they are; a British host knows better.
        return url is not null && DayFirstHosts.Any(ending => url.Host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? false
            : tag.Length == 2 ? null
            : tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the page's own dates say, one of whose numbers is over twelve; English without a region is American otherwise.</summary>
    public static bool OnPage(PageMetadata metadata, IReadOnlyList<PageLine> lines)
    {
        var votes = 0;
        foreach (var line in lines)
        {
            if (!line.IsLong && line.Text.Contains('/', StringComparison.Ordinal) && Extraction.Metadata.DateParser.MonthFirstIn(line.Text) is { } monthFirst)
            {
                votes += monthFirst ? 1 : -1;
            }
        }

        return votes != 0 ? votes > 0 : metadata.MonthFirst ?? metadata.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
    }
}
