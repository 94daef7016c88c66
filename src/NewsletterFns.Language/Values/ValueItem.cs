namespace NewsletterFns.Language.Values;

/// <summary>A piece of a date or quantity.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Number">Its number, where it has one.</param>
/// <param name="Code">Its code, such as a currency's.</param>
/// <param name="Digits">How many digits it was written with; 0 for words.</param>
internal readonly record struct ValueItem(ValueItemKind Kind, decimal Number = 0, string? Code = null, int Digits = 0);
