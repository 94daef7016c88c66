using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>Counts what a filter unpacks before it does, so that no bomb is ever held in memory.</summary>
internal sealed class CountedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    // LZW can grow a thousandfold and its size is not known beforehand; only scans have more of it, and they hold no text.
    private const int MaxUncounted = 64 * 1024;

    private static readonly SearchValues<byte> Gaps = SearchValues.Create(" \r\n"u8);

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        if (inner is FlateFilter)
        {
            CountInflated(input);
        }
        else if (inner is LzwFilter or RunLengthFilter && input.Length > MaxUncounted)
        {
            return Memory<byte>.Empty;
        }

        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (inner is not FlateFilter)
        {
            budget.CountBytes(output.Length);
        }

        // The streams of pages and forms are words parted by spaces; fonts and tables of objects name their type or length.
        if (!streamDictionary.ContainsKey(NameToken.Length1) && !streamDictionary.ContainsKey(NameToken.Type) && !streamDictionary.ContainsKey(NameToken.Subtype))
        {
            var gaps = 0;
            for (var rest = (ReadOnlySpan<byte>)output.Span; rest.IndexOfAny(Gaps) is var gap and >= 0; rest = rest[(gap + 1)..])
            {
                gaps++;
            }

            budget.CountObjects(gaps);
        }

        return output;
    }

    private void CountInflated(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray<byte>(input, out var bytes) || bytes.Count < 3)
        {
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            // The two bytes of the zlib header are skipped: PdfPig forgives wrong checksums as well.
            using var stream = new DeflateStream(new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2, writable: false), CompressionMode.Decompress);
            for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                budget.CountBytes(count);
            }
        }
        catch (InvalidDataException)
        {
            // Broken streams are the filter's business; what came out of them is counted.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
