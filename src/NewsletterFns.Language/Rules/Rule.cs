namespace NewsletterFns.Language.Rules;

/// <summary>A pattern that gives a mention.</summary>
/// <param name="Subcategory">The service's subcategory, such as <c>DateRange</c> or <c>Currency</c>.</param>
/// <param name="Order">Its place in the data; of two rules with the same span the earlier one wins.</param>
/// <param name="Pattern">What it matches.</param>
internal sealed record Rule(string Subcategory, int Order, Pattern Pattern)
{
    /// <summary>The category that the subcategory belongs to.</summary>
    public string Category { get; } = Subcategory is "Date" or "Time" or "DateRange" or "TimeRange" or "Duration" or "Set" ? EntityCategory.DateTime : EntityCategory.Quantity;
}
