using NewsletterFns.Language.Merging;
using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Tests.Merging;

public sealed class MentionResolverTests
{
    [Fact]
    public void Resolve_NameInsideAddress_AddressWins()
    {
        var url = new RecognizedMention(0, 20, EntityCategory.Url, null, 0.99);

        Assert.Equal([url], MentionResolver.Resolve([new RecognizedMention(4, 6, EntityCategory.Organization, null, 0.9)], [url]));
    }

    [Fact]
    public void Resolve_NumberInsideName_NameWins()
    {
        var name = new RecognizedMention(0, 13, EntityCategory.Event, null, 0.9);

        Assert.Equal([name], MentionResolver.Resolve([name], [new RecognizedMention(9, 4, EntityCategory.Quantity, "Number", 0.8)]));
    }

    [Fact]
    public void Resolve_EqualRank_LongestWins()
    {
        var shorter = new RecognizedMention(0, 6, EntityCategory.Person, null, 0.9);
        var longer = new RecognizedMention(3, 9, EntityCategory.DateTime, "Date", 0.9);

        Assert.Equal([longer], MentionResolver.Resolve([shorter], [longer]));
    }

    [Fact]
    public void Resolve_Apart_KeepsAllInOrder()
    {
        var first = new RecognizedMention(0, 5, EntityCategory.Person, null, 0.9);
        var second = new RecognizedMention(5, 5, EntityCategory.DateTime, "Date", 0.9);

        Assert.Equal([first, second], MentionResolver.Resolve([first], [second]));
    }
}
