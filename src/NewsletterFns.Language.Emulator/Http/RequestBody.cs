using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace NewsletterFns.Language.Emulator.Http;

/// <summary>Reads the body of a request.</summary>
internal static class RequestBody
{
    // What lies beyond the limit is read and thrown away up to here, so that the client hears the answer.
    private const long MaxDiscarded = 64L * 1024 * 1024;

    /// <summary>Reads a body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">How many bytes are kept.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The bytes; <see langword="null"/> where there are more than the limit.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream((int)Math.Clamp(request.ContentLength ?? 0, 0, limit));
        byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            long total = 0;
            int read;
            while (total <= MaxDiscarded && (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                total += read;
                if (total <= limit)
                {
                    kept.Write(buffer, 0, read);
                }
            }

            // A bare null would become an empty memory.
            return total <= limit ? kept.GetBuffer().AsMemory(0, (int)kept.Length) : default(ReadOnlyMemory<byte>?);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
