namespace NewsletterFns.Extraction.Tests.Quotes;

/// <summary>Texts with the quotations in them: <c>text TAB quotation => speaker TAB …</c>, one a line.</summary>
internal static class QuoteTable
{
    public static IEnumerable<(string Text, string[] Quotes)> Read(string name)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "extraction", name))
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'))
            .Select(fields => (fields[0], fields[1..].Where(field => field.Length > 0).ToArray()));

    public static string[] Found(string text)
        => [.. NewsletterFns.Extraction.Quotes.QuoteFinder.Find(text, CancellationToken.None).Select(quote => quote.Speaker is null ? quote.Text : $"{quote.Text} => {quote.Speaker}")];
}
