using System.Text.Json;
using System.Text.Json.Serialization;
using NewsletterFns.Extraction;

namespace NewsletterFns.Local.Extracting;

/// <summary>Serialises the result of <c>extract</c> without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(NameConverter<TitleSource>), typeof(NameConverter<MetadataOrigin>), typeof(AddressConverter)])]
[JsonSerializable(typeof(FileJson))]
internal sealed partial class ExtractJsonContext : JsonSerializerContext
{
    /// <summary>Writes values of enumerations as the contracts do: <c>json-ld</c>.</summary>
    internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
        where T : struct, Enum;

    /// <summary>Writes addresses in their normal form; as they were made, they may have a port that their scheme implies.</summary>
    internal sealed class AddressConverter : JsonConverter<Uri>
    {
        public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.AbsoluteUri);
    }
}
