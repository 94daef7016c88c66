using System.Globalization;

namespace NewsletterFns.Local.Presentation;

/// <summary>Numbers of things.</summary>
internal static class Quantity
{
    /// <summary>Such as <c>1 file</c> and <c>1,200 files</c>.</summary>
    public static string Of(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? string.Empty : "s")}");
}
