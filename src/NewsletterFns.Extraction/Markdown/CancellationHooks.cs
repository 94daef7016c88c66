using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NewsletterFns.Extraction.Markdown;

/// <summary>Ends Markdig where the file's time is up: it takes no token, but asks its parsers at each line and at each sign that may be markup.</summary>
internal sealed class CancellationHooks : IMarkdownExtension
{
    private static readonly object Key = new();

    /// <summary>The context that carries a token to the hooks.</summary>
    public static MarkdownParserContext CreateContext(CancellationToken cancellationToken)
    {
        var context = new MarkdownParserContext();
        context.Properties[Key] = cancellationToken;
        return context;
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new LineHook());
        pipeline.InlineParsers.Insert(0, new SignHook());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendering is a walk over what was parsed.
    }

    private static void Check(MarkdownParserContext? context)
    {
        if (context is not null && context.Properties.TryGetValue(Key, out var token))
        {
            ((CancellationToken)token).ThrowIfCancellationRequested();
        }
    }

    private sealed class LineHook : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            Check(processor.Context);
            return BlockState.None;
        }
    }

    private sealed class SignHook : InlineParser
    {
        public SignHook() => OpeningCharacters = ['[', ']', '!', '(', '*', '_', '~', '`', '<', '&', '|', '\\', '\n', 'h', 'w', 'm', 'f', 't'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            Check(processor.Context);
            return false;
        }
    }
}
