namespace NewsletterFns.Extraction.Html.Content;

/// <summary>What authors of pages call their parts.</summary>
internal static class Hints
{
    public static bool IsOtherText(PageNode node) => node.Named.IsOtherText;

    public static bool IsFurniture(PageNode node) => node.Named.IsFurniture;

    public static bool IsNotice(PageNode node) => node.Named.IsNotice;

    public static bool IsControl(PageNode node) => node.Named.IsControl;

    public static bool IsTeaser(PageNode node) => node.Named.IsTeaser;

    public static bool IsTrimming(PageNode node) => node.Named.IsTrimming;

    public static bool IsCredit(PageNode node) => node.Named.Has(Hint.Credit);

    public static bool IsAuthor(PageNode node) => node.Named.Has(Hint.Author);

    public static bool IsDate(PageNode node) => node.Named.Has(Hint.Date);

    public static bool IsLede(PageNode node) => node.Named.Has(Hint.Lede);

    /// <summary>Whether it is a recipe's list of ingredients, by name or by microdata.</summary>
    public static bool IsIngredients(PageNode node) => node.Named.Has(Hint.Ingredients) || node.ItemProp is "recipeIngredient" or "ingredients";
}
