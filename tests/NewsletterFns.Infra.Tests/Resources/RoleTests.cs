using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Resources;

/// <summary>Who may do what, and nothing beyond it.</summary>
public sealed partial class RoleTests
{
    private static readonly Dictionary<string, string> RoleNames = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = "Storage Blob Data Reader",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["8a0f0c08-91a1-4084-bc3d-661d67233fed"] = "Storage Queue Data Message Processor",
        ["a97b65f3-24c7-4388-baec-2e87135dc908"] = "Cognitive Services User",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    private static readonly string[] OfTheApp =
    [
        "app: Storage Blob Data Owner on storageAccounts",
        "app: Storage Queue Data Contributor on storageAccounts",
        "app: Monitoring Metrics Publisher on components",
        "event-grid: Storage Blob Data Contributor on containers/dead-letters",
    ];

    private static readonly string[] OfTheLanguageAccount = ["app: Cognitive Services User on accounts"];

    private static readonly string[] OfPeople =
    [
        "a1: Storage Blob Data Contributor on containers/incoming",
        "a2: Storage Blob Data Reader on containers/results",
        "a2: Storage Queue Data Message Processor on queues/article-summaries",
        "a2: Storage Queue Data Message Processor on queues/article-failures",
    ];

    [Fact]
    public void Roles_Default_AreThoseOfTheApp() => AssertRoles(Variants.Default, [.. OfTheApp, .. OfTheLanguageAccount]);

    [Fact]
    public void Roles_WithUploadersAndConsumers_AreTheirsToo() => AssertRoles(Variants.PrivateNetwork, [.. OfTheApp, .. OfTheLanguageAccount, .. OfPeople]);

    [Fact]
    public void Roles_WithoutLanguageAccount_AreOneLess() => AssertRoles(Variants.Minimal, OfTheApp);

    private static void AssertRoles(string variant, IEnumerable<string> expected)
    {
        var actual = Snapshot.Of(variant).OfType("Microsoft.Authorization/roleAssignments").Select(assignment =>
        {
            var properties = assignment["properties"]!;
            return $"{Principal(Json.Text(properties["principalId"]))}: {Role(Json.Text(properties["roleDefinitionId"]))} on {Scope(Json.Text(assignment["id"]))}";
        });

        Lists.AssertSame(expected, actual);
    }

    private static string Principal(string id) => id switch
    {
        _ when id.Contains("/userAssignedIdentities/", StringComparison.Ordinal) => "app",
        _ when id.Contains("/systemTopics/", StringComparison.Ordinal) => "event-grid",
        _ => id[^2..],
    };

    private static string Role(string id) => RoleNames.GetValueOrDefault(id.Split('/')[^1], id);

    /// <summary>The resource that the assignment is made on: its type, and its name where that is fixed.</summary>
    private static string Scope(string id)
    {
        var parts = ScopeOf().Match(id).Groups["scope"].Value.Split('/');
        return parts[^2] is "containers" or "queues" ? $"{parts[^2]}/{parts[^1]}" : parts[^2];
    }

    [GeneratedRegex(@"^(\[extensionResourceId\(')?(?<scope>/[^']+?)(', |/providers/Microsoft\.Authorization/)")]
    private static partial Regex ScopeOf();
}
