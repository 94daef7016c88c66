using NewsletterFns.Language.Linking;
using NewsletterFns.Language.Training.Links;

namespace NewsletterFns.Language.Training.Tests.Links;

public sealed class LinkCompilerTests
{
    private static readonly string[] Lines =
    [
        "thing\tcountry\tIT\t\t59000000\tITA:Q38\tItaly",
        "thing\tregion\tIT-25\tIT\t0\t\tLombardy",
        "thing\tcity\t3173435\tIT\t1236837\tRD\tMilan",
        "thing\tbody\tQ458\t\t0\t\tEuropean Union",
        "name\tcountry:IT\tit\tItalia",
        "name\tcountry:IT\ten+x\tItaly",
        "name\tregion:IT-25\t*\tLombardia",
        "name\tcity:3173435\tit\tMilano",
        "name\tbody:Q458\t*\tUE",
    ];

    [Fact]
    public void Compile_Names_FindTheirThings()
    {
        LinkTable table = LinkCompiler.Compile(Lines);

        Assert.Equal("GeoNames 3173435 Milan", Find(table, "MILANO", "it"));
        Assert.Equal("Wikidata Q458 European Union", Find(table, "U.E.", "de"));
        Assert.Equal("ISO 3166-2 IT-25 Lombardy", Find(table, "lombardia", "fr"));
        Assert.Equal("ISO 3166-1 IT Italy", Find(table, "Italy", "pl"));
        Assert.Equal("", Find(table, "Atlantis", "en"));
    }

    [Fact]
    public void Save_ThenLoad_GivesTheSameTableAndBytes()
    {
        byte[] bytes = Save(LinkCompiler.Compile(Lines)), again = Save(LinkCompiler.Compile(Lines.Reverse()));

        Assert.Equal(bytes, again);
        using var stream = new MemoryStream(bytes);
        Assert.Equal("GeoNames 3173435 Milan", Find(LinkTable.Load(stream), "Milano", "it"));
    }

    [Fact]
    public void Compile_NameOfNothing_SaysSo() =>
        Assert.Throws<InvalidDataException>(() => LinkCompiler.Compile(["name\tcity:1\t*\tNowhere"]));

    [Fact]
    public void Compile_UnknownKind_SaysSo() =>
        Assert.Throws<InvalidDataException>(() => LinkCompiler.Compile(["thing\tplanet\t1\t\t0\t\tMars"]));

    private static byte[] Save(LinkTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }

    private static string Find(LinkTable table, string name, string language)
    {
        var found = new List<int>();
        table.Find(name, LinkLanguages.BitOf(language), found);
        return found.Count == 0 ? "" : $"{table.LinksOf(found[0])[0].DataSource} {table.LinksOf(found[0])[0].Id} {table.LinksOf(found[0])[0].Name}";
    }
}
