using Microsoft.Extensions.Time.Testing;

namespace NewsletterFns.Language.Azure.Tests;

public sealed class WaitBudgetTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void TrySpend_WaitsOneAfterAnother_AddUp()
    {
        var budget = new WaitBudget(TimeSpan.FromSeconds(10), _time);

        Assert.True(budget.TrySpend(_time.GetUtcNow().AddSeconds(6)));
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.False(budget.TrySpend(_time.GetUtcNow().AddSeconds(5)));
        Assert.True(budget.TrySpend(_time.GetUtcNow().AddSeconds(4)));
    }

    [Fact]
    public void TrySpend_WaitsAtTheSameTime_CountOnce()
    {
        var budget = new WaitBudget(TimeSpan.FromSeconds(10), _time);

        Assert.All(Enumerable.Range(0, 20), _ => Assert.True(budget.TrySpend(_time.GetUtcNow().AddSeconds(9))));
    }
}
