using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace NewsletterFns.Extraction.Html;

/// <summary>
/// Walks a tree in document order without recursion. By index: a node's <c>NextSibling</c> searches its parent's children each time,
/// which makes a plain walk cost the square of their number.
/// </summary>
internal static class DomWalk
{
    /// <summary>What to do after a node was entered.</summary>
    internal enum Step
    {
        /// <summary>Go on with its children, then leave it.</summary>
        Descend,

        /// <summary>Go on with the next node; this one is not left.</summary>
        Skip,

        /// <summary>End the walk.</summary>
        Stop,
    }

    /// <summary>Enters every node below <paramref name="root"/>, not the root itself, and leaves every element whose children were walked.</summary>
    public static void Below(INode root, Func<INode, Step> enter, Action<IElement>? leave, CancellationToken cancellationToken)
    {
        var path = new List<(INode Node, int Next)> { (root, 0) };
        for (var visited = 1; path.Count > 0; visited++)
        {
            if ((visited & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref var top = ref CollectionsMarshal.AsSpan(path)[^1];
            var children = top.Node.ChildNodes;
            if (top.Next < children.Length)
            {
                var child = children[top.Next++];
                switch (enter(child))
                {
                    case Step.Descend:
                        path.Add((child, 0));
                        break;
                    case Step.Stop:
                        return;
                }

                continue;
            }

            var left = top.Node;
            path.RemoveAt(path.Count - 1);
            if (path.Count > 0 && left is IElement element)
            {
                leave?.Invoke(element);
            }
        }
    }
}
