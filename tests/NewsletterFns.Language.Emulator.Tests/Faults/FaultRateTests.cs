namespace NewsletterFns.Language.Emulator.Tests.Faults;

public sealed class FaultRateTests
{
    [Fact]
    public void ParseList_TwoRates_AreRead() =>
        Assert.Equal([new FaultRate(429, 0.1), new FaultRate(503, 0.05)], FaultRate.ParseList("429:0.1, 503:0.05"));

    [Fact]
    public void ParseList_Empty_IsNone() => Assert.Empty(FaultRate.ParseList(""));

    [Theory]
    [InlineData("429")]
    [InlineData("429:x")]
    [InlineData("429:1.1")]
    [InlineData("429:-0.1")]
    [InlineData("200:0.1")]
    [InlineData("429:0.6,503:0.6")]
    [InlineData("429:0.1,429:0.1")]
    public void ParseList_Wrong_SaysWhatIsExpected(string text) =>
        Assert.Contains("429:0.1,503:0.05", Assert.Throws<FormatException>(() => FaultRate.ParseList(text)).Message, StringComparison.Ordinal);
}
