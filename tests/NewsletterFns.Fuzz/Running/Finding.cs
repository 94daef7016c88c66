using NewsletterFns.Fuzz.Corpus;

namespace NewsletterFns.Fuzz.Running;

/// <summary>An input that did what none may.</summary>
/// <param name="Number">Its number, of which with the seed it is made again.</param>
/// <param name="File">The input.</param>
/// <param name="What">What is wrong.</param>
internal sealed record Finding(int Number, FuzzFile File, string What)
{
    /// <summary>What is wrong, and where: the same for inputs that meet the same fault.</summary>
    public string Kind
    {
        get
        {
            var lines = What.Split('\n');
            var ours = lines.Where(line => line.Contains(" at NewsletterFns.Extraction.", StringComparison.Ordinal)).Take(2);
            return lines[0].StartsWith("It ", StringComparison.Ordinal) ? lines[0][..6] : string.Join('\n', [lines[0].Split(':')[0], .. ours]);
        }
    }
}
