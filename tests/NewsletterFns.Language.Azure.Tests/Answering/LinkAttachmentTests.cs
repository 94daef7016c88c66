namespace NewsletterFns.Language.Azure.Tests;

public sealed class LinkAttachmentTests
{
    private static readonly Entity Milan = new("Milan", EntityCategory.Location, "GPE", 0.9, [new EntityMention("Milan", 0, 5), new EntityMention("Milan", 40, 5)]);
    private static readonly Entity Contoso = new("Contoso Milan", EntityCategory.Organization, null, 0.9, [new EntityMention("Contoso Milan", 20, 13)]);
    private static readonly EntityLink Link = new("Wikipedia", "Milan", "Milan", new Uri("https://en.wikipedia.org/wiki/Milan"));

    [Fact]
    public void Attach_SamePlaces_GivesTheLinkToTheEntityThatSharesMost()
    {
        var entities = LinkAttachment.Attach([Contoso, Milan], [new LinkedThing(Link, [new TextPlace(0, 5), new TextPlace(28, 5), new TextPlace(40, 5)])]);

        Assert.Empty(entities[0].Links);
        Assert.Equal([Link], entities[1].Links);
    }

    [Fact]
    public void Attach_NoSharedPlace_DropsTheLink() => Assert.All(LinkAttachment.Attach([Contoso, Milan], [new LinkedThing(Link, [new TextPlace(5, 4)])]), entity => Assert.Empty(entity.Links));

    [Fact]
    public void Attach_SameLinkTwice_KeepsOne() =>
        Assert.Single(LinkAttachment.Attach([Milan], [new LinkedThing(Link, [new TextPlace(0, 5)]), new LinkedThing(Link, [new TextPlace(40, 5)])])[0].Links);
}
