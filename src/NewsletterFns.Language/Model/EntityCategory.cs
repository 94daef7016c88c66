namespace NewsletterFns.Language;

/// <summary>The entity categories of Azure AI Language, api-version 2023-04-01, as they are spelled on the wire.</summary>
public static class EntityCategory
{
    /// <summary>Names of persons.</summary>
    public const string Person = "Person";

    /// <summary>Kinds and roles of persons.</summary>
    public const string PersonType = "PersonType";

    /// <summary>Places; subcategory <c>GPE</c> for countries, regions and cities.</summary>
    public const string Location = "Location";

    /// <summary>Companies, institutions, teams.</summary>
    public const string Organization = "Organization";

    /// <summary>Named events.</summary>
    public const string Event = "Event";

    /// <summary>Named products and works.</summary>
    public const string Product = "Product";

    /// <summary>Skills and capabilities.</summary>
    public const string Skill = "Skill";

    /// <summary>Postal addresses.</summary>
    public const string Address = "Address";

    /// <summary>Telephone numbers.</summary>
    public const string PhoneNumber = "PhoneNumber";

    /// <summary>Mail addresses.</summary>
    public const string Email = "Email";

    /// <summary>Web addresses.</summary>
    public const string Url = "URL";

    /// <summary>Network addresses.</summary>
    public const string IpAddress = "IP";

    /// <summary>Dates and times.</summary>
    public const string DateTime = "DateTime";

    /// <summary>Numbers and measures.</summary>
    public const string Quantity = "Quantity";
}
