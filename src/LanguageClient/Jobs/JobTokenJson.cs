using System.Text.Json.Serialization;

namespace Azure.AI.TextAnalytics;

/// <summary>How tokens are written and read.</summary>
[JsonSerializable(typeof(JobTokenForm))]
internal sealed partial class JobTokenJson : JsonSerializerContext;
