namespace NewsletterFns.Infra.Tests.Support;

/// <summary>The sets of parameters that are tested.</summary>
internal static class Variants
{
    public const string Default = "default";
    public const string PrivateNetwork = "private-network";
    public const string Minimal = "minimal";

    /// <summary>The Event Grid subscription, which the hook deploys after the app.</summary>
    public const string Subscription = "subscription";

    public static TheoryData<string> All => [Default, PrivateNetwork, Minimal];
}
