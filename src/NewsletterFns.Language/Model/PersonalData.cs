namespace NewsletterFns.Language;

/// <summary>One piece of personal data in a text.</summary>
/// <param name="Text">The words, exactly as they stand in the text.</param>
/// <param name="Category">The service's PII category such as <c>Person</c>, <c>Email</c>, <c>PhoneNumber</c>, <c>CreditCardNumber</c>, <c>InternationalBankingAccountNumber</c>.</param>
/// <param name="Subcategory">The service's subcategory, or <see langword="null"/>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Offset">Start in UTF-16 code units.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
public sealed record PersonalData(string Text, string Category, string? Subcategory, double Confidence, int Offset, int Length);
