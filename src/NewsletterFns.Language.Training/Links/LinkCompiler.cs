using System.Globalization;
using System.Text;
using NewsletterFns.Language.Linking;

namespace NewsletterFns.Language.Training.Links;

/// <summary>Turns the lines that <c>export.mjs</c> writes into the engine's table of links.</summary>
internal static class LinkCompiler
{
    private const int LongestName = 200;

    /// <summary>Compiles lines of things and names.</summary>
    /// <exception cref="InvalidDataException">A line is of no known kind or names a thing that is not there.</exception>
    public static LinkTable Compile(IEnumerable<string> lines)
    {
        List<string[]> rows = [.. lines.Select(line => line.Split('\t'))];
        List<string[]> sorted = [.. rows.Where(row => row is ["thing", ..])
            .OrderBy(row => KindOf(row[1])).ThenBy(row => row[3], StringComparer.Ordinal).ThenBy(row => row[6], StringComparer.Ordinal).ThenBy(row => row[2], StringComparer.Ordinal)];
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var things = new LinkThing[sorted.Count];
        var codes = new List<string>();
        var strings = new MemoryStream();
        var ends = new int[sorted.Count];
        for (int i = 0; i < things.Length; i++)
        {
            string[] row = sorted[i];
            LinkKind kind = KindOf(row[1]);
            indexes[$"{row[1]}:{row[2]}"] = i;
            if (kind is LinkKind.Country or LinkKind.Region)
            {
                codes.Add(kind == LinkKind.Country ? $"{row[2]}:{row[5]}" : row[2]);
            }

            string name = row[6].Length > LongestName / 4 ? row[6][..(LongestName / 4)] : row[6];
            strings.Write(Encoding.UTF8.GetBytes(name));
            ends[i] = (int)strings.Length;
            long inhabitants = long.Parse(row[4], CultureInfo.InvariantCulture);
            things[i] = new LinkThing(
                kind,
                kind == LinkKind.City ? FlagsOf(row[5]) : LinkFlags.None,
                (byte)Math.Round(8 * Math.Log(Math.Max(1, inhabitants))),
                kind == LinkKind.Country ? (short)i : row[3].Length == 0 ? (short)-1 : (short)indexes[$"country:{row[3][..2]}"],
                kind == LinkKind.City && row[3].Length > 2 ? (short)indexes[$"region:{row[3]}"] : (short)-1,
                kind is LinkKind.City or LinkKind.Body ? uint.Parse(row[2].TrimStart('Q'), CultureInfo.InvariantCulture) : 0,
                i);
        }

        (uint Hash, int Thing, byte Languages)[] names = [.. rows.Where(row => row is ["name", ..]).Select(row => (
                Hash: LinkNames.HashOf(row[3]),
                Thing: indexes.TryGetValue(row[1], out int thing) ? thing : throw new InvalidDataException($"There is no thing '{row[1]}' for the name '{row[3]}'."),
                Languages: LanguagesOf(row[2])))
            .Where(name => name.Hash != 0)
            .GroupBy(name => (name.Hash, name.Thing), (key, group) => (key.Hash, key.Thing, group.Aggregate((byte)0, (bits, name) => (byte)(bits | name.Languages))))
            .OrderBy(name => name.Hash).ThenBy(name => name.Thing)];
        return new LinkTable(things, [.. codes], strings.ToArray(), ends, [.. names.Select(n => n.Hash)], [.. names.Select(n => n.Thing)], [.. names.Select(n => n.Languages)]);
    }

    private static LinkKind KindOf(string kind) => kind switch
    {
        "country" => LinkKind.Country,
        "region" => LinkKind.Region,
        "city" => LinkKind.City,
        "body" => LinkKind.Body,
        _ => throw new InvalidDataException($"The lines of links have no kind '{kind}'."),
    };

    private static LinkFlags FlagsOf(string letters) =>
        (letters.Contains('C') ? LinkFlags.Capital : LinkFlags.None) | (letters.Contains('R') ? LinkFlags.RegionalCapital : LinkFlags.None)
        | (letters.Contains('D') ? LinkFlags.DominatesRegion : LinkFlags.None);

    private static byte LanguagesOf(string list) =>
        list.Split('+').Aggregate((byte)0, (bits, language) => (byte)(bits | (language == "*" ? LinkLanguages.Any : LinkLanguages.BitOf(language))));
}
