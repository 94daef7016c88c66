namespace NewsletterFns.EndToEnd.Tests;

public sealed class SeedRun : RunOnce
{
    protected override IEnumerable<string> Prepare() => [Fixtures.Path("seed")];
}
