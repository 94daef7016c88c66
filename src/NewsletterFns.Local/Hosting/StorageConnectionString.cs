using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace NewsletterFns.Local.Hosting;

/// <summary>Checks connection strings before anything is started.</summary>
internal static class StorageConnectionString
{
    /// <summary>What <c>--storage</c> stands for in help texts.</summary>
    public const string Description = "Connection string of the storage account, such as UseDevelopmentStorage=true.";

    /// <summary>Fails where the text is no connection string for blobs and queues. The message does not hold it, for it may hold a key.</summary>
    /// <param name="connectionString">The text.</param>
    /// <param name="origin">Where it comes from, such as <c>--storage</c>.</param>
    /// <exception cref="CommandException">It is none.</exception>
    public static string Validate(string connectionString, string origin)
    {
        try
        {
            _ = new BlobServiceClient(connectionString);
            _ = new QueueServiceClient(connectionString);
            return connectionString;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new CommandException(
                $"{origin} is not a connection string of a storage account with blobs and queues; give UseDevelopmentStorage=true, or one such as DefaultEndpointsProtocol=https;AccountName=NAME;AccountKey=KEY;EndpointSuffix=core.windows.net.", e);
        }
    }
}
