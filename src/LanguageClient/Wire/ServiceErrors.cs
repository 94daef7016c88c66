using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the errors of the service: <c>{code, message, target?, innererror?}</c>.</summary>
internal static class ServiceErrors
{
    /// <summary>The innermost error that has a code; what it does not say, the one around it does.</summary>
    public static TextAnalyticsError Innermost(JsonElement error)
    {
        string? code = null;
        string? message = null;
        string? target = null;
        for (JsonElement? level = error; level is { ValueKind: JsonValueKind.Object } current; level = current.Member("innererror"))
        {
            code = NotEmpty(current.Text("code")) ?? code;
            message = NotEmpty(current.Text("message")) ?? message;
            target = NotEmpty(current.Text("target")) ?? target;
        }

        return new TextAnalyticsError(code ?? TextAnalyticsErrorCode.InternalServerError, message ?? "", target);
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
