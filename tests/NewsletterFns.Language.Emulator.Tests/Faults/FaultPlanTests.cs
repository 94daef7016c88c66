using NewsletterFns.Language.Emulator.Faults;

namespace NewsletterFns.Language.Emulator.Tests.Faults;

public sealed class FaultPlanTests
{
    [Fact]
    public void Next_ManyCalls_KeepsTheRates()
    {
        var plan = new FaultPlan([new FaultRate(429, 0.3), new FaultRate(503, 0.1)], seed: 7);

        int?[] statuses = [.. Enumerable.Range(0, 20_000).Select(_ => plan.Next())];

        Assert.InRange(statuses.Count(status => status == 429), 5_800, 6_200);
        Assert.InRange(statuses.Count(status => status == 503), 1_850, 2_150);
    }

    [Fact]
    public void Next_RateOfOne_AlwaysFails()
    {
        var plan = new FaultPlan([new FaultRate(503, 1)], seed: 0);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(503, plan.Next()));
    }

    [Fact]
    public void Next_NoRates_NeverFails() => Assert.Null(new FaultPlan([], seed: 0).Next());
}
