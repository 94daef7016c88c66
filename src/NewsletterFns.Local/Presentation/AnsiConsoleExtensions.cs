using Spectre.Console;

namespace NewsletterFns.Local.Presentation;

/// <summary>Lines of plain text, never read as markup.</summary>
internal static class AnsiConsoleExtensions
{
    /// <summary>Writes a line of text, above a progress bar if there is one.</summary>
    public static void WriteTextLine(this IAnsiConsole console, string text, Style? style = null)
    {
        if (console.Profile.Capabilities.Interactive)
        {
            // In one piece: a progress bar is drawn anew after each.
            console.Write(new Text(text + '\n', style));
        }
        else
        {
            console.WriteUnwrappedLine(text);
        }
    }

    /// <summary>Writes a line that says what went wrong.</summary>
    public static void WriteErrorLine(this IAnsiConsole console, string text) => console.WriteTextLine(text, new Style(Color.Red));

    /// <summary>Writes a line that may be copied or piped, and so has no line breaks of ours; not beside a progress bar.</summary>
    public static void WriteUnwrappedLine(this IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(text);
}
