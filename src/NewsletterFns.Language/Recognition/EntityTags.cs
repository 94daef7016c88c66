namespace NewsletterFns.Language.Recognition;

/// <summary>The tag set of the trained recognisers: outside, and begin / inside / last / unit of five categories (BILOU).</summary>
internal static class EntityTags
{
    public const int Outside = 0;

    public const int Begin = 0;

    public const int Inside = 1;

    public const int Last = 2;

    public const int Unit = 3;

    /// <summary>How many tags there are.</summary>
    public const int Count = 21;

    /// <summary>Room for one token's scores: <see cref="Count"/> rounded up to whole vectors.</summary>
    public const int Stride = 24;

    /// <summary>The categories in the order of their tags; part of the model format.</summary>
    public static readonly string[] Categories =
        [EntityCategory.Person, EntityCategory.Location, EntityCategory.Organization, EntityCategory.Event, EntityCategory.Product];

    /// <summary>For each tag those that may stand before it.</summary>
    public static readonly int[][] Predecessors = BuildPredecessors();

    public static int Tag(int category, int position) => 1 + (category * 4) + position;

    public static int CategoryOf(int tag) => (tag - 1) >> 2;

    public static int PositionOf(int tag) => (tag - 1) & 3;

    /// <summary>Whether a sentence may begin with the tag.</summary>
    public static bool MayStart(int tag) => tag == Outside || PositionOf(tag) is Begin or Unit;

    /// <summary>Whether a sentence may end with the tag.</summary>
    public static bool MayEnd(int tag) => tag == Outside || PositionOf(tag) is Last or Unit;

    /// <summary>Whether one tag may follow another.</summary>
    public static bool MayFollow(int previous, int next)
    {
        bool open = previous != Outside && PositionOf(previous) is Begin or Inside;
        bool continues = next != Outside && PositionOf(next) is Inside or Last;
        return open == continues && (!open || CategoryOf(previous) == CategoryOf(next));
    }

    private static int[][] BuildPredecessors()
    {
        var lists = new int[Count][];
        for (int next = 0; next < Count; next++)
        {
            lists[next] = [.. Enumerable.Range(0, Count).Where(previous => MayFollow(previous, next))];
        }

        return lists;
    }
}
