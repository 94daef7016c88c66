namespace NewsletterFns.Extraction.Tests.Golden;

/// <summary>The lines in which two texts differ, by their longest common subsequence.</summary>
internal static class LineDifference
{
    public static string Of(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var common = new int[expected.Count + 1, found.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = found.Count - 1; j >= 0; j--)
            {
                common[i, j] = expected[i] == found[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < expected.Count || j < found.Count;)
        {
            if (i < expected.Count && j < found.Count && expected[i] == found[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < expected.Count && (j == found.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("  - " + expected[i++]);
            }
            else
            {
                lines.Add("  + " + found[j++]);
            }
        }

        return string.Join('\n', lines);
    }
}
