namespace NewsletterFns.Extraction.Html.Content;

/// <summary>What words in class names, ids and roles say of an element.</summary>
[Flags]
internal enum Hint
{
    None = 0,

    /// <summary>Another text, however long it is.</summary>
    OtherText = 1 << 0,

    /// <summary>A notice that lies over the page.</summary>
    Notice = 1 << 1,

    /// <summary>Furniture where it is small or full of links; the word has other senses.</summary>
    Control = 1 << 2,

    /// <summary>Rarely the article, and then with most of its prose.</summary>
    Furniture = 1 << 3,

    /// <summary>In an article but not its text: byline, caption, date.</summary>
    Trimming = 1 << 4,

    Teaser = 1 << 5,
    Credit = 1 << 6,
    Author = 1 << 7,
    Date = 1 << 8,

    /// <summary>The introduction between headline and body.</summary>
    Lede = 1 << 9,

    Ingredients = 1 << 10,
    Body = 1 << 11,
    Main = 1 << 12,
    Entry = 1 << 13,
    Type = 1 << 14,
    Status = 1 << 15,
    Comment = 1 << 16,

    /// <summary>The name of the section above a headline.</summary>
    Section = 1 << 17,
}
