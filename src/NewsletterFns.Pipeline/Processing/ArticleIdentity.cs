using System.Security.Cryptography;
using System.Text;
using NewsletterFns.Extraction;

namespace NewsletterFns.Pipeline;

/// <summary>Ids that depend on nothing but what they name, so that every repeat gives the same.</summary>
internal static class ArticleIdentity
{
    private const int IdBytes = 16;

    /// <summary>The article's id: SHA-256 over title and text in NFC with white space folded, 32 hexadecimal digits. The blob's name plays no part.</summary>
    public static string Of(ExtractedArticle article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // An inferred title is part of the text already, and the way it is shortened may change.
        AppendNormalized(hash, article.TitleSource == TitleSource.Inferred ? string.Empty : article.Title);
        hash.AppendData("\n"u8);
        AppendNormalized(hash, article.Text);
        return Shorten(hash.GetHashAndReset());
    }

    /// <summary>Id of a failure: of the blob's version and the code.</summary>
    public static string OfFailure(string container, string name, string? etag, string code) =>
        Shorten(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', container, name, etag, code))));

    private static void AppendNormalized(IncrementalHash hash, string text)
    {
        const int ChunkLength = 32 * 1024;
        var chunk = new StringBuilder(ChunkLength);
        var started = false;
        var pendingSpace = false;
        foreach (var rune in WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                pendingSpace = started;
                continue;
            }

            if (pendingSpace)
            {
                chunk.Append(' ');
                pendingSpace = false;
            }

            chunk.Append(rune);
            started = true;
            if (chunk.Length >= ChunkLength)
            {
                Flush();
            }
        }

        Flush();

        void Flush()
        {
            hash.AppendData(Encoding.UTF8.GetBytes(chunk.ToString()));
            chunk.Clear();
        }
    }

    // They have no normal form.
    private static string WithoutLoneSurrogates(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static string Shorten(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, IdBytes));
}
