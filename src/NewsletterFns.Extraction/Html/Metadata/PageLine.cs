using NewsletterFns.Extraction.Html.Content;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>A line as readers of the page see it: the text between two block boundaries.</summary>
/// <param name="Text">One line, at most <see cref="PageLines.MaxLength"/> characters of it.</param>
/// <param name="IsLong">Whether there was more: a paragraph, not a byline.</param>
/// <param name="Block">The element in which it begins.</param>
/// <param name="Parts">Links, marked words and other inline elements in it.</param>
internal sealed record PageLine(string Text, bool IsLong, PageNode Block, IReadOnlyList<PageNode> Parts);
