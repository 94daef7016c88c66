namespace NewsletterFns.Language.Azure;

/// <summary>Who answers a feature.</summary>
public enum FeatureProvider
{
    /// <summary>Nobody.</summary>
    Off,

    /// <summary>The embedded engine.</summary>
    Embedded,

    /// <summary>Azure AI Language.</summary>
    Azure,
}
