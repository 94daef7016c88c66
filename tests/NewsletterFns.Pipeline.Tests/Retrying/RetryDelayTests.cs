namespace NewsletterFns.Pipeline.Tests;

public sealed class RetryDelayTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(8, 256)]
    [InlineData(9, 300)]
    [InlineData(5_000, 300)]
    public void Of_ServiceDoesNotSay_DoublesUpToFiveMinutes(int retry, int seconds) => Assert.Equal(seconds, RetryDelay.Of(retry, null, 0).TotalSeconds);

    [Fact]
    public void Of_ServiceAsksForMore_IsThat() => Assert.Equal(77, RetryDelay.Of(1, TimeSpan.FromSeconds(77), 0).TotalSeconds);

    [Fact]
    public void Of_ServiceAsksForLess_IsTheBackoff() => Assert.Equal(8, RetryDelay.Of(3, TimeSpan.FromSeconds(1), 0).TotalSeconds);

    [Fact]
    public void Of_ServiceAsksForAYear_IsWhatStorageCanHide() => Assert.InRange(RetryDelay.Of(1, TimeSpan.FromDays(365), 1), TimeSpan.FromDays(1), TimeSpan.FromDays(7));

    [Fact]
    public void Of_Chance_AddsUpToAFifthInWholeSeconds() => Assert.Equal([300, 330, 360], new[] { 0, 0.5, 1 }.Select(chance => RetryDelay.Of(10, null, chance).TotalSeconds));
}
