using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Tells the code and message of a failed call: of the request, of a job, or of the document of a call with one document.</summary>
internal sealed class FailureDetails : RequestFailedDetailsParser
{
    /// <inheritdoc/>
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = null;
        data = null;
        try
        {
            using var body = JsonDocument.Parse(response.Content);
            var first = Errors(body.RootElement).FirstOrDefault();
            if (first.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            var innermost = ServiceErrors.Innermost(first);
            error = new ResponseError(innermost.ErrorCode.ToString(), innermost.Message);
            data = Data(innermost, Errors(body.RootElement));
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not the service's own answer: a gateway's page, or nothing at all.
            return false;
        }
    }

    private static IEnumerable<JsonElement> Errors(JsonElement body) => body.Member("error") is { } error
        ? [error]
        : body.Items("errors").Concat((body.Member("results") ?? default).Items("errors")).Select(item => item.Member("error") ?? item);

    private static Dictionary<string, string> Data(TextAnalyticsError innermost, IEnumerable<JsonElement> errors)
    {
        var data = errors
            .Select((error, place) => (Key: $"error-{place.ToString(CultureInfo.InvariantCulture)}", Error: ServiceErrors.Innermost(error)))
            .ToDictionary(pair => pair.Key, pair => $"{pair.Error.ErrorCode}: {pair.Error.Message}");
        if (innermost.Target is not null)
        {
            data["Target"] = innermost.Target;
        }

        return data;
    }
}
