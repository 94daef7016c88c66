using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsletterFns.Language.Emulator.Wire;

/// <summary>How answers are written.</summary>
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(AnalyzeAnswer))]
[JsonSerializable(typeof(JobAnswer))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>In camel case, without what is not there, and with letters of every language as they are: a JSON body is no HTML.</summary>
    public static WireJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
