namespace NewsletterFns.Extraction.Mail.Parts;

/// <summary>One text of a mail's body in the forms it comes in: HTML, plain text or both; empty where a form is missing.</summary>
internal readonly record struct BodyText(string Html, string Plain)
{
    public bool IsEmpty => Html.Length == 0 && Plain.Length == 0;
}
