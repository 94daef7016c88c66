using System.Globalization;
using Microsoft.AspNetCore.Http;
using NewsletterFns.Language.Emulator.Errors;
using NewsletterFns.Language.Emulator.Jobs;

namespace NewsletterFns.Language.Emulator.Http;

/// <summary>The query of a request.</summary>
internal static class RequestQuery
{
    private static readonly string[] Versions = ["2022-05-01", "2023-04-01"];

    /// <summary>Reads the version that every request must name.</summary>
    /// <exception cref="RequestFailure">It names none, or one that is not known.</exception>
    public static string Version(IQueryCollection query)
    {
        string version = query["api-version"].ToString();
        return version.Length == 0 ? throw ServiceErrors.MissingApiVersion()
            : Versions.Contains(version) ? version
            : throw ServiceErrors.UnknownApiVersion(version, Versions);
    }

    /// <summary>Whether sizes and costs are asked for.</summary>
    /// <exception cref="RequestFailure">The value is neither true nor false.</exception>
    public static bool ShowsStatistics(IQueryCollection query) => query["showStats"].ToString() switch
    {
        "" => false,
        var value when bool.TryParse(value, out bool shows) => shows,
        var value => throw ServiceErrors.InvalidQuery("showStats", value),
    };

    /// <summary>Reads what a client wants to see of a job.</summary>
    /// <exception cref="RequestFailure">A value cannot be.</exception>
    public static JobQuery Job(IQueryCollection query) => new(Number(query, "top", JobQuery.DefaultTop, 1), Number(query, "skip", 0, 0), ShowsStatistics(query));

    private static int Number(IQueryCollection query, string name, int fallback, int min) => query[name].ToString() switch
    {
        "" => fallback,
        var value when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= min => number,
        var value => throw ServiceErrors.InvalidQuery(name, value),
    };
}
