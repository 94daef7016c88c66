using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Merging;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Tests.Merging;

public sealed class EntityMergerTests
{
    [Fact]
    public void Merge_SurnameAfterFullName_IsOnePerson()
    {
        Entity entity = Assert.Single(Merge("Per [Donald Trump] parla. [Trump] tace. Ancora [Trump]."));

        Assert.Equal("Donald Trump", entity.Name);
        Assert.Equal(["Donald Trump", "Trump", "Trump"], entity.Mentions.Select(m => m.Text));
    }

    [Fact]
    public void Merge_TwoPersonsOfOneSurname_StayTwoAndTheSurnameGoesToTheLastNamed()
    {
        List<Entity> entities = Merge("P [Donald Trump] e [Melania Trump]. P [Trump]. P [Donald Trump] parla, poi [Trump] tace. P [Trump]", "Person");

        Assert.Equal(2, entities.Count);
        Assert.Equal(4, entities.Single(e => e.Name == "Donald Trump").Mentions.Count);
        Assert.Equal(2, entities.Single(e => e.Name == "Melania Trump").Mentions.Count);
    }

    [Theory]
    [InlineData("[Volodymyr Zelenskyy] e [Zelensky]", "Volodymyr Zelenskyy")]
    [InlineData("[Angela Merkel] e [A. Merkel]", "Angela Merkel")]
    [InlineData("[Vladimir Putin] e [Vladimir Vladimirovič Putin]", "Vladimir Vladimirovič Putin")]
    [InlineData("[Ursula von der Leyen] e [von der Leyen]", "Ursula von der Leyen")]
    [InlineData("[José Mujica] e [JOSE MUJICA]", "José Mujica")]
    [InlineData("[Merz] e [Merz's]", "Merz")]
    public void Merge_VariantsOfOnePerson_AreOne(string text, string name)
    {
        Assert.Equal(name, Assert.Single(Merge(text, "Person")).Name);
    }

    [Theory]
    [InlineData("[Mario Rossi] e [Maria Rossi]")]
    [InlineData("[Anna Bianchi] e [Anna Neri]")]
    [InlineData("[Martini] e [Martino]")]
    public void Merge_DifferentPersons_StayApart(string text)
    {
        Assert.Equal(2, Merge(text, "Person").Count);
    }

    [Theory]
    [InlineData("[Kyiv] e [Kiev]", EntityCategory.Location)]
    [InlineData("[Stati Uniti] e [USA]", EntityCategory.Location)]
    [InlineData("[Stati Uniti] e [Stati Uniti d'America]", EntityCategory.Location)]
    [InlineData("[Unione europea] e [UE]", EntityCategory.Organization)]
    [InlineData("[Banca centrale europea] e [BCE]", EntityCategory.Organization)]
    [InlineData("[Volkswagen] e [Volkswagen AG]", EntityCategory.Organization)]
    [InlineData("[Consiglio nazionale delle ricerche] ([Cnr]) e [CNR]", EntityCategory.Organization)]
    public void Merge_VariantsOfOnePlaceOrBody_AreOne(string text, string category)
    {
        Assert.Single(Merge(text, category));
    }

    [Theory]
    [InlineData("[Parigi] e [Londra]", EntityCategory.Location)]
    [InlineData("[New York] e [New Jersey]", EntityCategory.Location)]
    [InlineData("[Banca centrale europea] e [BNL]", EntityCategory.Organization)]
    public void Merge_DifferentPlacesOrBodies_StayApart(string text, string category)
    {
        Assert.Equal(2, Merge(text, category).Count);
    }

    [Fact]
    public void Merge_UncertainProductWithAPersonsSurname_IsThePerson()
    {
        const string Text = "Volodymyr Zelenskyy parla. Zelenskyy tace. Zelenskyy parte.";
        RecognizedMention[] mentions =
        [
            new(0, 19, EntityCategory.Product, null, 0.5), new(27, 9, EntityCategory.Person, null, 0.9), new(43, 9, EntityCategory.Person, null, 0.9),
        ];

        Entity entity = Assert.Single(EntityMerger.Merge(Text, "it", null, mentions, Gazetteer.Default, CancellationToken.None));

        Assert.Equal(("Volodymyr Zelenskyy", EntityCategory.Person), (entity.Name, entity.Category));
    }

    [Fact]
    public void Merge_KnownCity_IsGpe()
    {
        Assert.Equal("GPE", Assert.Single(Merge("A [Firenze] piove", EntityCategory.Location)).Subcategory);
        Assert.Null(Assert.Single(Merge("Il [ponte delle Tette] è chiuso", EntityCategory.Location)).Subcategory);
    }

    [Fact]
    public void Merge_GermanGenitive_BelongsToItsName()
    {
        Assert.Single(Merge("[Merkel] kam. [Merkels] Rede war kurz.", "Person", "de"));
    }

    [Fact]
    public void Merge_FrequentEarlyAndTitled_ComesFirst()
    {
        List<Entity> byFrequency = Merge("[Anna Bianchi] e [Carla Neri], poi [Carla Neri]", "Person");
        List<Entity> byTitle = Merge("[Anna Bianchi] e [Carla Neri]", "Person", title: "La vittoria di Carla Neri");

        Assert.Equal("Carla Neri", byFrequency[0].Name);
        Assert.Equal("Carla Neri", byTitle[0].Name);
    }

    /// <summary>Mentions stand in square brackets, which are taken out.</summary>
    private static List<Entity> Merge(string marked, string category = EntityCategory.Person, string language = "it", string? title = null)
    {
        var mentions = new List<RecognizedMention>();
        var text = new System.Text.StringBuilder();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == '[')
            {
                start = text.Length;
            }
            else if (c == ']')
            {
                mentions.Add(new RecognizedMention(start, text.Length - start, category, null, 0.9));
            }
            else
            {
                text.Append(c);
            }
        }

        List<Entity> entities = EntityMerger.Merge(text.ToString(), language, title, mentions, Gazetteer.Default, CancellationToken.None);
        Assert.All(entities.SelectMany(e => e.Mentions), m => Assert.Equal(m.Text, text.ToString(m.Offset, m.Length)));
        return entities;
    }
}
