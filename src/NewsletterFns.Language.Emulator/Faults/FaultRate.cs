using System.Globalization;

namespace NewsletterFns.Language.Emulator;

/// <summary>How often the emulator answers with a fault instead of a result.</summary>
/// <param name="Status">The HTTP status: 408, 429, 500, 502, 503 or 504.</param>
/// <param name="Rate">The share of calls, 0 to 1.</param>
public sealed record FaultRate(int Status, double Rate)
{
    private static readonly int[] Statuses = [408, 429, 500, 502, 503, 504];

    /// <summary>What <see cref="ParseList"/> accepts, for messages.</summary>
    public static string Format => $"STATUS:RATE, such as 429:0.1,503:0.05, with a status of {string.Join(", ", Statuses)} and rates from 0 to 1 that add up to no more than 1";

    /// <summary>Whether the emulator can answer so.</summary>
    public bool IsValid => Statuses.Contains(Status) && Rate is >= 0 and <= 1;

    /// <summary>Reads a list such as <c>429:0.1,503:0.05</c>.</summary>
    /// <param name="text">The list; empty for none.</param>
    /// <exception cref="FormatException">It is none; the message says what is expected.</exception>
    public static IReadOnlyList<FaultRate> ParseList(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rates = new List<FaultRate>();
        foreach (string item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = item.Split(':');
            if (parts.Length != 2
                || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int status)
                || !double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double rate))
            {
                throw new FormatException($"\"{item}\" is no rate of faults; expected {Format}.");
            }

            rates.Add(new FaultRate(status, rate));
        }

        return AreValid(rates) ? rates : throw new FormatException($"\"{text}\" cannot be done; expected {Format}.");
    }

    internal static bool AreValid(IReadOnlyList<FaultRate> rates) =>
        rates.All(rate => rate.IsValid) && rates.Sum(rate => rate.Rate) <= 1 + 1e-9 && rates.Select(rate => rate.Status).Distinct().Count() == rates.Count;
}
