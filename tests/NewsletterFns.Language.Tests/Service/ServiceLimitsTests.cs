using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Tests.Service;

public sealed class ServiceLimitsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(10_000, 10)]
    public void Records_Elements_AreBegunThousands(int elements, int records) => Assert.Equal(records, ServiceLimits.Records(elements));

    [Fact]
    public void SyncDocuments_Summary_HasOnlyJobs() => Assert.Equal(0, ServiceLimits.SyncDocuments(LanguageFeature.Summary));
}
