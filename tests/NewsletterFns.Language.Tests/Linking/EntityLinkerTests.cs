using System.Text;
using System.Text.RegularExpressions;
using NewsletterFns.Language.Linking;
using Xunit.Abstractions;

namespace NewsletterFns.Language.Tests.Linking;

public sealed partial class EntityLinkerTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Categories = new()
    {
        ["L"] = EntityCategory.Location, ["O"] = EntityCategory.Organization, ["P"] = EntityCategory.Person,
    };

    [Fact]
    public void Link_LabelledNames_PrecisionAndRecallAreHigh()
    {
        int right = 0, wrong = 0, missed = 0, names = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linking", "Data", "links.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] columns = line.Split('\t');
            foreach ((Entity entity, string expected) in Link(columns[0], columns[1]))
            {
                names++;
                string found = entity.Links.Count == 0 ? "-" : entity.Links[0].Id;
                right += found == expected && found != "-" ? 1 : 0;
                wrong += found != expected && found != "-" ? 1 : 0;
                missed += found != expected && expected != "-" ? 1 : 0;
                if (found != expected)
                {
                    output.WriteLine($"{columns[0]}: {entity.Name} is {expected}, found {found}: {columns[1]}");
                }
            }
        }

        double precision = (double)right / (right + wrong), recall = (double)right / (right + missed);
        output.WriteLine(FormattableString.Invariant($"{names} names, precision {precision:P1}, recall {recall:P1}"));
        Assert.True(names >= 120, $"{names} names");
        Assert.True(precision >= 0.98, $"precision {precision}");
        Assert.True(recall >= 0.96, $"recall {recall}");
    }

    [Theory]
    [InlineData("it", "[Paris|P] vive a [Parigi|L]", "-|2988507")]
    [InlineData("en", "[Georgia|L] voted.", "-")]
    [InlineData("en", "In [Atlanta|L], [Georgia|L] voted.", "4180439|US-GA")]
    [InlineData("en", "[Georgia|L] and [Russia|L] fought.", "-|RU")]
    [InlineData("de", "Wahl in [Georgia|L]", "US-GA")]
    [InlineData("de", "Wahl in [Georgien|L]", "GE")]
    [InlineData("it", "[Lussemburgo|L] e [Singapore|L]", "LU|SG")]
    [InlineData("fr", "[Mexico|L] accueille le sommet, dit le [Mexique|L]", "3530597|MX")]
    [InlineData("en", "the state of [New York|L]", "US-NY")]
    [InlineData("en", "[New York|L] is snowed in.", "5128581")]
    [InlineData("en", "She left [Washington|L].", "4140963")]
    [InlineData("en", "[Cambridge|L] won.", "-")]
    [InlineData("en", "[Cambridge|L] ([Massachusetts|L])", "4931972|US-MA")]
    [InlineData("es", "[Valencia|L]", "-")]
    [InlineData("it", "[Americani|L] e [Italiani|L]", "-|-")]
    [InlineData("en", "[Unheard Of Place|L]", "-")]
    public void Link_AmbiguousNames_AreDecidedByContextOrLeft(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Link(language, text).Select(pair => pair.Entity.Links.Count == 0 ? "-" : pair.Entity.Links[0].Id)));

    [Theory]
    [InlineData("it", "Germania")]
    [InlineData("en", "Germany")]
    [InlineData("de", "Deutschland")]
    [InlineData("de", "Deutschlands")]
    [InlineData("fr", "Allemagne")]
    [InlineData("es", "Alemania")]
    [InlineData("nl", "Duitsland")]
    [InlineData("pt", "Alemanha")]
    [InlineData("pl", "Niemcy")]
    [InlineData("it", "GERMANIA")]
    [InlineData("en", "Germany’s")]
    public void Link_CountryInEachLanguage_HasBothCodesAndTheEntry(string language, string name)
    {
        Entity entity = Assert.Single(Link(language, $"[{name}|L]")).Entity;

        Assert.Equal(["ISO 3166-1 DE", "ISO 3166-1 alpha-3 DEU", "Wikidata Q183"], entity.Links.Select(link => $"{link.DataSource} {link.Id}"));
        Assert.All(entity.Links, link => Assert.Equal("Germany", link.Name));
        Assert.All(entity.Links, link => Assert.Equal(Uri.UriSchemeHttps, link.Url!.Scheme));
    }

    [Fact]
    public void Link_ThousandsOfNames_KeepsOrderAndCount()
    {
        string text = string.Join(", ", Enumerable.Repeat("Paris (Texas)", 30_000));
        Entity[] entities = [.. Enumerable.Range(0, 30_000).Select(i => new Entity(i % 2 == 0 ? "Paris" : "Texas", EntityCategory.Location, "GPE", 0.9, [new EntityMention("Paris", i * 15, 5)]))];

        List<Entity> linked = EntityLinker.Link(text, "en", entities, LinkTable.Default);

        Assert.Equal(entities.Select(e => e.Name), linked.Select(e => e.Name));
    }

    private static List<(Entity Entity, string Expected)> Link(string language, string marked)
    {
        var text = new StringBuilder();
        var entities = new List<Entity>();
        var expected = new List<string>();
        int last = 0;
        foreach (Match match in Marked().Matches(marked))
        {
            text.Append(marked, last, match.Index - last);
            last = match.Index + match.Length;
            string name = match.Groups[1].Value, category = Categories[match.Groups[2].Value];
            var mention = new EntityMention(name, text.Length, name.Length);
            int known = entities.FindIndex(e => e.Name == name && e.Category == category);
            if (known >= 0)
            {
                entities[known] = entities[known] with { Mentions = [.. entities[known].Mentions, mention] };
            }
            else
            {
                entities.Add(new Entity(name, category, null, 0.9, [mention]));
                expected.Add(match.Groups[4].Value);
            }

            text.Append(name);
        }

        text.Append(marked, last, marked.Length - last);
        return [.. EntityLinker.Link(text.ToString(), language, entities, LinkTable.Default).Zip(expected)];
    }

    [GeneratedRegex(@"\[([^|\]]+)\|([LOP])(\|([^\]]+))?\]")]
    private static partial Regex Marked();
}
