using System.Text.Json;
using NewsletterFns.Local.Analyzing;

namespace NewsletterFns.Local.Tests.Analyzing;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"caffè €\"", "caffè €")]
    [InlineData("\"a\\n\\t\\r\\b\\f\\\\\\/\\\"b\"", "a\n\t\r\b\f\\/\"b")]
    [InlineData("\"\\u00e8\\u20AC\"", "è€")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    public void Of_WellFormedString_IsWhatTheLibraryReads(string json, string expected) => Assert.Equal(expected, Read(json));

    /// <summary>In one test, since attributes cannot hold half a pair.</summary>
    [Fact]
    public void Of_HalfASurrogatePair_KeepsItAndReadsTheRest()
    {
        Assert.Equal("a\uD83D b", Read("\"a\\ud83d b\""));
        Assert.Equal("\uDE00x", Read("\"\\ude00x\""));
        Assert.Equal("\uD83D", Read("\"\\uD83D\""));
        Assert.Equal("\uDE00\uD83D", Read("\"\\ude00\\ud83d\""));
        Assert.Equal("\uD800 è è\n\t\r\b\f\\/\"", Read("\"\\ud800 \\u00e8 è\\n\\t\\r\\b\\f\\\\\\/\\\"\""));
    }

    private static string Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonText.Of(document.RootElement);
    }
}
