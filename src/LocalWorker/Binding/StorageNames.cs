using System.Text.RegularExpressions;
using LocalWorker.Hosting;

namespace LocalWorker.Binding;

/// <summary>Checks the names of containers and queues, which storage would refuse only at run time.</summary>
internal static partial class StorageNames
{
    public static string Container(string name, string owner) =>
        name is "$root" or "$web" ? name : Check(name, "container", owner);

    public static string Queue(string name, string owner) => Check(name, "queue", owner);

    private static string Check(string name, string kind, string owner) =>
        name.Length is >= 3 and <= 63 && Valid().IsMatch(name) ? name : throw new WorkerConfigurationException(
            $"{owner}: '{name}' is not the name of a {kind}. Use 3 to 63 lower-case letters and digits, with single dashes between them.");

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
