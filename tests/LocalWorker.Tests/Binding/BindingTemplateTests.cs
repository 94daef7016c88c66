using LocalWorker.Binding;
using LocalWorker.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace LocalWorker.Tests.Binding;

public sealed class BindingTemplateTests
{
    private static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));

    [Theory]
    [InlineData("results/{name}.json", "results/a.json")]
    [InlineData("results/{NAME}-{name}", "results/a-a")]
    [InlineData("results/{{{name}}}", "results/{a}")]
    [InlineData("results/{DateTime}", "results/2026-03-04T05-06-07Z")]
    [InlineData("results/{datetime:yyyy/MM}", "results/2026/03")]
    public void Expand_Template_PutsInTheValues(string template, string expected)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["name"] = "a" };

        Assert.Equal(expected, BindingTemplate.Parse(template, "owner").Expand(values, Time));
    }

    [Fact]
    public void Expand_RandGuid_IsNewEachTime()
    {
        var template = BindingTemplate.Parse("{rand-guid}", "owner");

        var first = template.Expand(new Dictionary<string, string>(), Time);

        Assert.True(Guid.TryParse(first, out _));
        Assert.NotEqual(first, template.Expand(new Dictionary<string, string>(), Time));
    }

    [Fact]
    public void Expand_UnknownName_SaysWhichThereAre()
    {
        var error = Assert.Throws<InvalidOperationException>(
            () => BindingTemplate.Parse("{id}", "owner").Expand(new Dictionary<string, string> { ["name"] = "a" }, Time));

        Assert.Equal("'{id}' needs a value for '{id}', but the trigger gives only: name.", error.Message);
    }

    [Fact]
    public void ParsePath_NameThatTheTriggerDoesNotGive_IsAStartError()
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => BlobPathTemplate.Parse("results/{nam}", ["name", "blobTrigger"], "Function 'F'"));

        Assert.Equal("Function 'F': 'results/{nam}' needs a value for '{nam}', but the trigger gives only: name, blobTrigger.", error.Message);
    }

    [Fact]
    public void ParsePath_WithoutABlob_IsAStartError() =>
        Assert.Throws<WorkerConfigurationException>(() => BlobPathTemplate.Parse("results", [], "Function 'F'"));
}
