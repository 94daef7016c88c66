using NewsletterFns.Extraction.Charsets;

namespace NewsletterFns.Extraction.Reading;

/// <summary>A file, or a part of one, with its text decoded when a reader first asks for it.</summary>
internal sealed class ReadableFile(SourceFile source, ReadingContext context)
{
    private string? _text;

    public SourceFile Source { get; } = source;

    public ReadOnlyMemory<byte> Bytes => Source.Content;

    /// <summary>The decoded text, never blank.</summary>
    /// <exception cref="ExtractionException">Empty, or no text in any encoding.</exception>
    public string Text => _text ??= Decode();

    private string Decode()
    {
        var decoded = TextDecoder.Decode(Source.Content.Span, Source.ContentType);
        foreach (var warning in decoded.Warnings)
        {
            context.Warn(warning);
        }

        return decoded.Text;
    }
}
