using System.CommandLine;

namespace NewsletterFns.Local.Presentation;

/// <summary>A command whose own help tells more than its line in the list of commands.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">One line.</param>
/// <param name="details">Paragraphs below its options.</param>
internal sealed class DetailedCommand(string name, string description, string details) : Command(name, description)
{
    /// <summary>Paragraphs below its options.</summary>
    public string Details { get; } = details;
}
