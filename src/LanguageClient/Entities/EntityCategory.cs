using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The kind of a named entity. Open: the service may name others.</summary>
public readonly struct EntityCategory : IEquatable<EntityCategory>
{
    private readonly string? _value;

    private EntityCategory(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        _value = category;
    }

    /// <summary>Names of persons.</summary>
    public static readonly EntityCategory Person = new("Person");

    /// <summary>Occupations and roles of persons.</summary>
    public static readonly EntityCategory PersonType = new("PersonType");

    /// <summary>Landmarks, structures, geographical features and political entities.</summary>
    public static readonly EntityCategory Location = new("Location");

    /// <summary>Companies, agencies, clubs and other groups of persons.</summary>
    public static readonly EntityCategory Organization = new("Organization");

    /// <summary>Historical, social and natural events.</summary>
    public static readonly EntityCategory Event = new("Event");

    /// <summary>Physical objects of various kinds.</summary>
    public static readonly EntityCategory Product = new("Product");

    /// <summary>Capabilities, skills and expertise.</summary>
    public static readonly EntityCategory Skill = new("Skill");

    /// <summary>Full postal addresses.</summary>
    public static readonly EntityCategory Address = new("Address");

    /// <summary>Telephone numbers.</summary>
    public static readonly EntityCategory PhoneNumber = new("PhoneNumber");

    /// <summary>E-mail addresses.</summary>
    public static readonly EntityCategory Email = new("Email");

    /// <summary>Addresses of web pages.</summary>
    public static readonly EntityCategory Url = new("URL");

    /// <summary>Network addresses.</summary>
    public static readonly EntityCategory IPAddress = new("IPAddress");

    /// <summary>Dates, times of day and durations.</summary>
    public static readonly EntityCategory DateTime = new("DateTime");

    /// <summary>Numbers and quantities.</summary>
    public static readonly EntityCategory Quantity = new("Quantity");

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EntityCategory left, EntityCategory right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EntityCategory left, EntityCategory right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="category">The value as the service writes it.</param>
    public static implicit operator EntityCategory(string category) => new(category);

    /// <summary>The value as the service writes it.</summary>
    /// <param name="category">The value.</param>
    public static explicit operator string(EntityCategory category) => category._value!;

    /// <inheritdoc/>
    public bool Equals(EntityCategory other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is EntityCategory other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}
