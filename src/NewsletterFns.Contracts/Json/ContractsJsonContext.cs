using System.Text.Json.Serialization;

namespace NewsletterFns.Contracts;

[JsonSerializable(typeof(CloudEvent<ArticleSummarized>))]
[JsonSerializable(typeof(CloudEvent<ArticleFailed>))]
[JsonSerializable(typeof(ArticleResult))]
internal sealed partial class ContractsJsonContext : JsonSerializerContext;
