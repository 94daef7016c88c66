using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace NewsletterFns.Infra.Tests.Support;

/// <summary>The resources that a variant's parameters give, as committed; <see cref="Bicep.SnapshotTests"/> keeps them true.</summary>
internal sealed class Snapshot
{
    private static readonly ConcurrentDictionary<string, Snapshot> Loaded = new();

    private readonly JsonObject _json;

    private Snapshot(string variant) =>
        _json = JsonNode.Parse(Repository.Read($"tests/NewsletterFns.Infra.Tests/Snapshots/{variant}.snapshot.json"))!.AsObject();

    public IEnumerable<JsonObject> Resources => _json["predictedResources"]!.AsArray().Select(resource => resource!.AsObject());

    public IEnumerable<string> Outputs => _json["outputs"]!.AsObject().Select(output => output.Key);

    /// <summary>The variant, or the subscription that is deployed after the app.</summary>
    public static Snapshot Of(string variant) => Loaded.GetOrAdd(variant, static name => new Snapshot(name));

    public IEnumerable<JsonObject> OfType(string type) => Resources.Where(resource => Json.Text(resource["type"]) == type);

    public JsonObject Single(string type) => Assert.Single(OfType(type));

    /// <summary>Properties of the only resource of a type.</summary>
    public JsonObject Properties(string type) => Single(type)["properties"]!.AsObject();

    /// <summary>Last parts of the names of a type's resources.</summary>
    public IEnumerable<string> Names(string type) => OfType(type).Select(resource => Json.Text(resource["name"]).Split('/')[^1]);
}
