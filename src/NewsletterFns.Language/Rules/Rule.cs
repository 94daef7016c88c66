namespace NewsletterFns.Language.Rules;

/// <summary>A pattern that gives a mention.</summary>
/// <param name="Subcategory">The service's subcategory, such as <c>DateRange</c> or <c>Currency</c>.</param>
/// <param name="Order">Its place in the data; of two rules with the same span the earlier one wins.</param>
/// <param name="Pattern">What it matches.</param>
internal sealed record Rule(string Subcategory, int Order, Pattern Pattern)
{
    /// <summary>The category that the subcategory belongs to.</summary>
    public string Category { get; } = Subcategory is "Date" or "Time" or "DateRange" or "TimeRange" or "Duration" or "Set" ? EntityCategory.DateTime : EntityCategory.Quantity;

    /// <summary>How sure a match is, 0 to 1: a bare number says less than an amount of money or a date.</summary>
    public double Confidence { get; } = Subcategory switch
    {
        "Number" or "Ordinal" => 0.8,
        "Age" or "Currency" or "Dimension" or "Percentage" or "Temperature" => 0.85,
        _ => 0.9,
    };
}
