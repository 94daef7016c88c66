namespace NewsletterFns.Language.Values;

/// <summary>What a piece of a date or quantity says.</summary>
internal enum ValueItemKind
{
    /// <summary>Something that is not known: the whole has no value then.</summary>
    Unknown,

    /// <summary>A word that adds nothing, such as an article.</summary>
    Fill,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A power of ten after a number; its number is the exponent.</summary>
    Scale,

    /// <summary>A half.</summary>
    Half,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, 1 for Monday to 7.</summary>
    Weekday,

    /// <summary>A day counted from the publication's.</summary>
    Day,

    /// <summary>A part of the day.</summary>
    Part,

    /// <summary>A unit of time.</summary>
    Unit,

    /// <summary>The one before now.</summary>
    Last,

    /// <summary>The one after now.</summary>
    Next,

    /// <summary>The present one.</summary>
    This,

    /// <summary>Before now, with a length of time.</summary>
    Ago,

    /// <summary>From one to another.</summary>
    Range,

    /// <summary>A time of day, in minutes.</summary>
    Clock,

    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,

    /// <summary>What makes a number a full hour («Uhr», «h»).</summary>
    HourSign,

    /// <summary>An offset from UTC.</summary>
    Zone,

    /// <summary>Again and again.</summary>
    Each,

    /// <summary>Again and again with its length.</summary>
    Set,

    /// <summary>A length of time in one word.</summary>
    Length,

    /// <summary>A decade by its tens.</summary>
    Decade,

    /// <summary>The word of decades («anni» in «anni Novanta»).</summary>
    DecadeSign,

    /// <summary>A currency.</summary>
    Currency,

    /// <summary>A hundredth or thousandth.</summary>
    Percent,

    /// <summary>A unit of measure.</summary>
    Measure,

    /// <summary>Degrees.</summary>
    Degree,

    /// <summary>Celsius.</summary>
    Celsius,

    /// <summary>Fahrenheit.</summary>
    Fahrenheit,

    /// <summary>A minus in front of a number.</summary>
    Minus,

    /// <summary>A stroke, as in dates.</summary>
    Stroke,
}
