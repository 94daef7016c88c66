namespace NewsletterFns.Language.Azure;

/// <summary>What a failed call says.</summary>
internal enum FaultKind
{
    /// <summary>The service cannot answer now.</summary>
    Later,

    /// <summary>The service does not let us in: wrong address, key or role. A person has to act; articles wait until then.</summary>
    Refused,

    /// <summary>The service knows no such job any more.</summary>
    Gone,

    /// <summary>The service does not take this request, however often it is sent.</summary>
    Rejected,

    /// <summary>Anything else: a fault of ours, or the end of the work.</summary>
    Other,
}
