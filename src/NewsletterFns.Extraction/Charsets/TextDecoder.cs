using System.Text;
using UtfUnknown;

namespace NewsletterFns.Extraction.Charsets;

/// <summary>
/// Turns bytes into text. Order of trust: byte order mark, valid UTF-8, the zero bytes of UTF-16, the declared charset,
/// ISO-8859-15 or Windows-1252 where it reads as western text, statistics. A declaration that the bytes contradict is overruled.
/// </summary>
internal static class TextDecoder
{
    private const int SampleLength = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252;

    static TextDecoder()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows1252 = Encoding.GetEncoding(1252);
    }

    /// <exception cref="ExtractionException">Empty, or no text in any encoding.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var decoded = DecodeRaw(bytes, contentType);
        if (TextPlausibility.IsBlank(decoded.Text))
        {
            throw ExtractionFaults.Empty();
        }

        if (TextPlausibility.IsGarbage(decoded.Text))
        {
            throw ExtractionFaults.Undecodable();
        }

        return MojibakeRepair.TryRepair(decoded.Text, out var repaired)
            ? decoded with { Text = repaired, Warnings = [.. decoded.Warnings, "The text had been encoded twice as UTF-8 and was repaired."] }
            : decoded;
    }

    private static DecodedText DecodeRaw(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (bytes.IndexOf((byte)0) >= 0)
        {
            return ByZeroBytes(bytes) ?? throw ExtractionFaults.Undecodable();
        }

        // ISO-2022 texts are ASCII by their bytes; their escapes tell them.
        var hasEscape = bytes.IndexOf("\u001B$"u8) >= 0;
        if (!hasEscape && System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8");
        }

        if (DeclaredCharset.Find(bytes, contentType) is { } declared && DecodeStrictly(bytes, declared) is { } text)
        {
            return new DecodedText(text, declared.WebName);
        }

        if (MostlyUtf8.TryDecode(bytes, Windows1252, out var mended))
        {
            return new DecodedText(mended, "utf-8") { Warnings = ["Some bytes were not UTF-8 like the rest of the file and were read as Windows-1252."] };
        }

        if (!hasEscape && Latin9.TryDecode(bytes) is { } latin9 && TextPlausibility.IsWestern(latin9))
        {
            return new DecodedText(latin9, "iso-8859-15");
        }

        var western = Windows1252.GetString(bytes);
        if (!hasEscape && TextPlausibility.IsWestern(western))
        {
            return new DecodedText(western, Windows1252.WebName);
        }

        var sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        if (detected is { Encoding: { } encoding, Confidence: >= 0.5f } && DecodeStrictly(bytes, encoding) is { } guessed)
        {
            return new DecodedText(guessed, encoding.WebName)
            {
                Warnings = [$"The file declares no encoding; it was read as {encoding.WebName}."],
            };
        }

        return TextPlausibility.IsWestern(western, lenient: true)
            ? new DecodedText(western, Windows1252.WebName)
            : throw ExtractionFaults.Undecodable();
    }

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes)
    {
        Encoding? encoding = null;
        var skip = 0;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            (encoding, skip) = (StrictUtf8, 3);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0)
        {
            (encoding, skip) = (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            (encoding, skip) = (new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            (encoding, skip) = (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            (encoding, skip) = (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        }

        if (encoding is null)
        {
            return null;
        }

        var body = bytes[skip..];
        try
        {
            return new DecodedText(encoding.GetString(body), encoding.WebName);
        }
        catch (DecoderFallbackException)
        {
            // A cut last character is forgiven; a mark in front of something else is not a mark.
            var cut = encoding is UTF8Encoding ? body.Length : body.Length - (body.Length % 2);
            var lenient = Encoding.GetEncoding(encoding.CodePage).GetString(body[..cut]);
            return lenient.AsSpan().Count('\uFFFD') <= 1 + (lenient.Length / 1000) ? new DecodedText(lenient, encoding.WebName) : null;
        }
    }

    private static DecodedText? ByZeroBytes(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        foreach (var bigEndian in (ReadOnlySpan<bool>)[false, true])
        {
            var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: false);
            var text = encoding.GetString(sample);
            if (text.Length > 0 && TextPlausibility.LooksLikeUtf16(text))
            {
                return new DecodedText(encoding.GetString(bytes[..(bytes.Length & ~1)]), encoding.WebName);
            }
        }

        // A few stray zeros in a file that is otherwise UTF-8 are padding.
        return bytes.Count((byte)0) * 100 <= bytes.Length && System.Text.Unicode.Utf8.IsValid(bytes)
            ? new DecodedText(Encoding.UTF8.GetString(bytes).Replace("\0", "", StringComparison.Ordinal), "utf-8")
            : bytes.TrimEnd((byte)0) is { Length: > 0 } trimmed && trimmed.IndexOf((byte)0) < 0 && System.Text.Unicode.Utf8.IsValid(trimmed)
                ? new DecodedText(Encoding.UTF8.GetString(trimmed), "utf-8")
                : null;
    }

    private static string? DecodeStrictly(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
