using NewsletterFns.Local.Presentation;
using Spectre.Console;

namespace NewsletterFns.Local.Tests;

/// <summary>A terminal that keeps what is written: plain, as where it is redirected.</summary>
internal sealed class TestTerminal
{
    private readonly Func<string> _output;
    private readonly Func<string> _errors;
    private readonly Func<byte[]> _bytes;

    public TestTerminal(int width = 100)
    {
        var output = new LockedWriter();
        var errors = new LockedWriter();
        var bytes = new MemoryStream();
        (_output, _errors, _bytes) = (output.ToString, errors.ToString, bytes.ToArray);
        Terminal = new Terminal(Create(output, width), Create(errors, width), () => bytes);
    }

    public Terminal Terminal { get; }

    /// <summary>What was written to the standard output as text.</summary>
    public string Output => _output();

    /// <summary>What was written to the error output.</summary>
    public string Errors => _errors();

    /// <summary>What was written to the standard output as bytes.</summary>
    public byte[] Bytes => _bytes();

    public Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default) =>
        NewsletterCommand.RunAsync(arguments, Terminal, cancellationToken);

    private static IAnsiConsole Create(LockedWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
