using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// What the id of an operation holds: the job, the order of its documents, and whether statistics were asked for, as base64 of JSON in the form
/// of the real package.
/// </summary>
/// <param name="JobId">The job.</param>
/// <param name="Order">The order of its documents.</param>
/// <param name="ShowStatistics">Whether statistics were asked for; null when nothing was said.</param>
internal sealed record JobToken(Guid JobId, DocumentOrder Order, bool? ShowStatistics)
{
    private const string FormVersion = "v3.1";

    /// <summary>The token as text.</summary>
    public override string ToString() =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(
            new JobTokenForm(FormVersion, JobId.ToString(), Order.Places, ShowStatistics),
            JobTokenJson.Default.JobTokenForm));

    /// <summary>Reads a token.</summary>
    /// <exception cref="ArgumentException">It is not the id of an operation.</exception>
    public static JobToken Parse(string operationId, string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operationId);
        try
        {
            var form = JsonSerializer.Deserialize(Convert.FromBase64String(operationId), JobTokenJson.Default.JobTokenForm);
            if (form is { Version: FormVersion, JobId: { } jobId, InputDocumentOrder: { } order })
            {
                return new JobToken(Guid.Parse(jobId), new DocumentOrder(order), form.ShowStats);
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw Invalid(exception);
        }

        throw Invalid(cause: null);

        ArgumentException Invalid(Exception? cause) =>
            new($"Invalid value. Please use the {operation}.Id property value.", nameof(operationId), cause);
    }
}
