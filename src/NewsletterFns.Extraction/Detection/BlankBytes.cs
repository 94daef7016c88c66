using System.Buffers;

namespace NewsletterFns.Extraction.Detection;

/// <summary>Tells files of nothing but zero bytes before they are taken for UTF-16 or a binary kind.</summary>
internal static class BlankBytes
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create("\0\t\n\v\f\r "u8);

    /// <summary>Whether every byte is zero or ASCII white space.</summary>
    public static bool AreBlank(ReadOnlySpan<byte> content) => content.IndexOfAnyExcept(Blank) < 0;
}
