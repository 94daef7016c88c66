using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Values;

/// <summary>Gives dates and quantities their values, where they are certain.</summary>
internal static class ValueNormalizer
{
    /// <summary>Longer mentions are none that a rule gives.</summary>
    private const int MaxLength = 100;

    /// <summary>Outside these years no text was published, and calendars end.</summary>
    private const int EarliestYear = 1500, LatestYear = 2500;

    /// <summary>How far a sentence is read for words of the future.</summary>
    private const int MaxSentence = 400;

    /// <summary>The mention with its value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="publishedOn">The day of publication, or <see langword="null"/>.</param>
    /// <param name="mention">A date or quantity; anything else comes back as it is.</param>
    public static RecognizedMention WithValue(string text, string language, DateOnly? publishedOn, RecognizedMention mention)
    {
        if (mention.Subcategory is null || mention.Length > MaxLength || mention.Category is not (EntityCategory.DateTime or EntityCategory.Quantity))
        {
            return mention;
        }

        publishedOn = publishedOn is { Year: >= EarliestYear and <= LatestYear } ? publishedOn : null;
        ValueLexicon lexicon = ValueLexicon.For(language);
        List<ValuePiece> pieces = ValuePieces.Of(text, mention.Offset, mention.Length, lexicon);
        if (pieces.Count == 0)
        {
            return mention;
        }

        string? value = mention.Category == EntityCategory.Quantity
            ? QuantityValues.Of(pieces, mention.Subcategory)
            : new DateValues(text, lexicon, publishedOn, () => SpeaksOfFuture(text, mention, lexicon)).Of(pieces, mention.Subcategory);
        return value is null ? mention : mention with { Value = value };
    }

    private static bool SpeaksOfFuture(string text, RecognizedMention mention, ValueLexicon lexicon)
    {
        int start = mention.Offset, end = mention.End;
        while (start > 0 && mention.Offset - start < MaxSentence && !EndsSentence(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - mention.End < MaxSentence && !EndsSentence(text, end))
        {
            end++;
        }

        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, start, end - start, tokens, lexicon.Language);
        return tokens.Exists(token => token.Kind == TokenKind.Word && (token.End <= mention.Offset || token.Offset >= mention.End) && lexicon.IsFuture(token.In(text)));
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '\n' or '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && (at == 0 || !char.IsAsciiDigit(text[at - 1])));
}
