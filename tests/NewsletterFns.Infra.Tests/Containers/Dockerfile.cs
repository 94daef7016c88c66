using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Containers;

/// <summary>The instructions of the image, as far as these tests need them.</summary>
internal sealed partial class Dockerfile
{
    private Dockerfile(string text)
    {
        var lines = Continuation().Replace(Comment().Replace(text, ""), " ");
        Instructions = [.. Line().Matches(lines).Select(match => (match.Groups["name"].Value, match.Groups["arguments"].Value.Trim()))];
    }

    public static Dockerfile OfTheApp { get; } = new(Repository.Read("infra/container/Dockerfile"));

    public IReadOnlyList<(string Name, string Arguments)> Instructions { get; }

    /// <summary>Images by the stages that they begin, in order; a stage without a name has its number.</summary>
    public IReadOnlyList<(string Stage, string Image)> Stages =>
        [.. Of("FROM").Select((arguments, index) => arguments.Split(' ') is [var image, "AS", var stage] ? (stage, image) : ($"{index}", arguments))];

    /// <summary>Variables that <c>ENV</c> sets.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        Of("ENV").SelectMany(arguments => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);

    public IEnumerable<string> Of(string name) => Instructions.Where(instruction => instruction.Name == name).Select(instruction => instruction.Arguments);

    [GeneratedRegex(@"^\s*#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\\n")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^(?<name>[A-Z]+)\s+(?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
