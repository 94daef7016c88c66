using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsletterFns.Local.Hosting;

/// <summary>The option <c>--language</c>.</summary>
internal static class LanguageChoiceOption
{
    /// <summary>Makes the option.</summary>
    public static Option<LanguageChoice> Create() => new("--language")
    {
        Description = "Who analyses: embedded (the engine inside), or emulator (a stand-in for Azure AI Language, through HTTP). Default: as the settings Language__… say, which is embedded where they name no endpoint.",
        HelpName = "WHO",
        CustomParser = Parse,
    };

    private static LanguageChoice Parse(ArgumentResult result)
    {
        switch (result.Tokens.Single().Value)
        {
            case "embedded":
                return LanguageChoice.Embedded;
            case "emulator":
                return LanguageChoice.Emulator;
            case var other:
                result.AddError($"--language is \"{other}\"; give embedded or emulator, or leave it out for what the settings say.");
                return LanguageChoice.Settings;
        }
    }
}
