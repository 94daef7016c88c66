namespace NewsletterFns.Pipeline;

/// <summary>Settings of what leaves the system, section <c>Output</c>.</summary>
public sealed class OutputOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string SectionName = "Output";

    /// <summary>Whether personal data is written as <c>*</c>, in messages and results alike. Default no. The dropped file stays as it is.</summary>
    public bool RedactPii { get; set; }

    /// <summary>
    /// Which categories of Azure AI Language are personal data, such as <c>Email</c> or <c>Person</c>. By default all but Person, PersonType, Organization, URL, DateTime and
    /// Quantity, which most articles are about: addresses, numbers of phones, cards, accounts and identity papers.
    /// </summary>
    public IList<string> PiiCategories { get; } = [];
}
