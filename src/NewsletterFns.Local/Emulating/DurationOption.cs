using System.CommandLine;
using System.Globalization;

namespace NewsletterFns.Local.Emulating;

/// <summary>Options that are durations such as <c>200ms</c>, <c>1.5s</c> or <c>2m</c>.</summary>
internal static class DurationOption
{
    private static readonly (string Unit, double Milliseconds)[] Units = [("ms", 1), ("s", 1_000), ("m", 60_000)];

    /// <summary>Makes one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">One line.</param>
    /// <param name="max">How long it may be.</param>
    public static Option<TimeSpan> Create(string name, string description, TimeSpan max)
    {
        string error = string.Create(CultureInfo.InvariantCulture, $"{name} must be a duration from 0 to {max.TotalMinutes:0} minutes, such as 200ms, 1.5s or 2m.");
        return new Option<TimeSpan>(name)
        {
            Description = description,
            HelpName = "DURATION",
            CustomParser = result =>
            {
                if (result.Tokens is [{ Value: var text }] && TryParse(text, out TimeSpan value) && value <= max)
                {
                    return value;
                }

                result.AddError(error);
                return default;
            },
        };
    }

    /// <summary>Reads a duration.</summary>
    internal static bool TryParse(string text, out TimeSpan value)
    {
        foreach (var (unit, milliseconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
                && number * milliseconds <= TimeSpan.MaxValue.TotalMilliseconds / 2)
            {
                value = TimeSpan.FromMilliseconds(number * milliseconds);
                return true;
            }
        }

        value = default;
        return false;
    }
}
