namespace Azure.AI.TextAnalytics;

/// <summary>A domain of personal information.</summary>
public enum PiiEntityDomain
{
    /// <summary>All of it.</summary>
    None = 0,

    /// <summary>What concerns a person's health.</summary>
    ProtectedHealthInformation = 1,
}
