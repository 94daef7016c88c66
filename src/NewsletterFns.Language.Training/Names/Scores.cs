using NewsletterFns.Language.Training.Data;

namespace NewsletterFns.Language.Training.Names;

/// <summary>Exact precision, recall and F1 by category.</summary>
internal static class Scores
{
    private static readonly string[] Reported = [EntityCategory.Person, EntityCategory.Location, EntityCategory.Organization, EntityCategory.Event, EntityCategory.Product];

    /// <summary>Scores predictions; the total is that of persons, locations and organisations.</summary>
    public static string Report(IReadOnlyCollection<(LabelledSentence Gold, LabelledSentence Predicted)> pairs)
    {
        var parts = new List<string> { $"Per+Loc+Org {F1(pairs, e => Array.IndexOf(Reported, e.Category) is >= 0 and < 3)}" };
        parts.AddRange(Reported.Select(category => $"{category} {F1(pairs, e => e.Category == category)}"));
        return string.Join("; ", parts);
    }

    private static string F1(IReadOnlyCollection<(LabelledSentence Gold, LabelledSentence Predicted)> pairs, Func<LabelledEntity, bool> counts)
    {
        int right = 0, found = 0, gold = 0;
        foreach ((LabelledSentence g, LabelledSentence p) in pairs)
        {
            HashSet<(int, int, string)> spans = [.. g.Entities.Where(counts).Select(e => (e.Offset, e.Length, e.Category))];
            List<LabelledEntity> predicted = [.. p.Entities.Where(counts)];
            gold += spans.Count;
            found += predicted.Count;
            right += predicted.Count(e => spans.Contains((e.Offset, e.Length, e.Category)));
        }

        double precision = found == 0 ? 0 : 100.0 * right / found, recall = gold == 0 ? 0 : 100.0 * right / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return FormattableString.Invariant($"{f1:F1} (P {precision:F1} R {recall:F1}, {gold})");
    }
}
