using System.Globalization;
using System.Text;

namespace NewsletterFns.Language.Recognition;

/// <summary>Characters without case and accents, so that «São Paulo», «Sao Paulo» and «SÃO PAULO» are one name.</summary>
internal static class CharacterFolding
{
    private static readonly char[] Lower = BuildTable(c => char.ToLowerInvariant(c));
    private static readonly char[] Folded = BuildTable(Fold);

    /// <summary>The character in lower case.</summary>
    public static char ToLower(char c) => c < Lower.Length ? Lower[c] : char.ToLowerInvariant(c);

    /// <summary>The character in lower case and without its accent.</summary>
    public static char ToFolded(char c) => c < Folded.Length ? Folded[c] : c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The string in lower case, without accents.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = ToFolded(source[i]);
        }
    });

    private static char Fold(char c)
    {
        char lower = char.ToLowerInvariant(c);
        if (lower < 0x80)
        {
            return lower;
        }

        string decomposed = lower.ToString().Normalize(NormalizationForm.FormD);
        bool marks = decomposed.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(decomposed[1]) == UnicodeCategory.NonSpacingMark;
        return marks ? decomposed[0] : lower switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => lower };
    }

    private static char[] BuildTable(Func<char, char> map)
    {
        var table = new char[0x530];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = map((char)i);
        }

        return table;
    }
}
