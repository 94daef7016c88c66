using System.Text;
using Spectre.Console;

namespace NewsletterFns.Local.Presentation;

/// <summary>Where the command writes: its result to the output, all else to the error output.</summary>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error output.</param>
/// <param name="OpenOutput">Opens the standard output for bytes.</param>
internal sealed record Terminal(IAnsiConsole Output, IAnsiConsole Error, Func<Stream> OpenOutput)
{
    // Nothing tells the width of a file or pipe.
    private const int RedirectedWidth = 100;

    /// <summary>The terminal of this process; plain text without colours where it is redirected.</summary>
    public static Terminal Create()
    {
        if (OperatingSystem.IsWindows())
        {
            // The code page of old has no letters for most languages.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal(Create(Console.Out, Console.IsOutputRedirected), Create(Console.Error, Console.IsErrorRedirected), Console.OpenStandardOutput);
    }

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Yes,
        });
        if (redirected)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
