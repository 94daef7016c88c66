namespace NewsletterFns.Local.Extracting;

/// <summary>Why a file gave nothing.</summary>
/// <param name="Code">A stable code: those of the failure messages, and <see cref="Unreadable"/> and <see cref="Unexpected"/>.</param>
/// <param name="Reason">A sentence that a person can act on.</param>
internal sealed record FileError(string Code, string Reason)
{
    /// <summary>The file cannot be opened or read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>A fault of this program.</summary>
    public const string Unexpected = "unexpected";
}
