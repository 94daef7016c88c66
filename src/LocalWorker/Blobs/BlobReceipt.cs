using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LocalWorker.Blobs;

/// <summary>The receipt of one version of one blob for one function.</summary>
/// <param name="Name">Its name below the function's receipts.</param>
internal readonly record struct BlobReceipt(string Name)
{
    /// <summary>What the worker remembers of a receipt: 16 bytes instead of its name.</summary>
    public UInt128 Key
    {
        get
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.UTF8.GetBytes(Name), hash);
            return BinaryPrimitives.ReadUInt128LittleEndian(hash);
        }
    }
}
