using System.Globalization;

namespace NewsletterFns.Language.Training.Commands;

/// <summary>The «--name value» arguments of a command.</summary>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads arguments.</summary>
    /// <exception cref="ArgumentException">One has no value or is not known.</exception>
    public CommandArguments(ReadOnlySpan<string> arguments, params ReadOnlySpan<string> known)
    {
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (!known.Contains(arguments[i]) || i + 1 == arguments.Length)
            {
                throw new ArgumentException($"'{arguments[i]}' is not an option here or lacks its value; there are {string.Join(", ", known.ToArray())}.");
            }

            _values[arguments[i]] = arguments[i + 1];
        }
    }

    /// <summary>The value of an option that must be there.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public string this[string name] => _values.TryGetValue(name, out string? value) ? value : throw new ArgumentException($"The option {name} is missing.");

    /// <summary>The value of an option, or <see langword="null"/>.</summary>
    public string? Optional(string name) => _values.GetValueOrDefault(name);

    /// <summary>The parts of a value with commas, or the default.</summary>
    public string[] List(string name, string[] otherwise) => _values.TryGetValue(name, out string? value) ? value.Split(',') : otherwise;

    /// <summary>A whole number, or the default.</summary>
    public int Number(string name, int otherwise) => _values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
