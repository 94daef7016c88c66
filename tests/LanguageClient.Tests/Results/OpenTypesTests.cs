using System.Reflection;
using Azure.AI.TextAnalytics;

namespace LanguageClient.Tests.Results;

/// <summary>The types whose values the service may add to.</summary>
public sealed class OpenTypesTests
{
    public static TheoryData<Type> Types { get; } =
    [
        typeof(EntityCategory), typeof(PiiEntityCategory), typeof(TextAnalyticsErrorCode), typeof(TextAnalyticsWarningCode),
        typeof(TextAnalyticsOperationStatus), typeof(ExtractiveSummarySentencesOrder), typeof(TextAnalyticsAudience),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_OfAnyText_IsKeptAndCompared(Type type)
    {
        var one = Convert(type, "Something");
        var same = Convert(type, "Something");
        var other = Convert(type, "Other");

        Assert.Equal("Something", one.ToString());
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals("Something"));
        Assert.True(Operator(type, "op_Equality", one, same));
        Assert.True(Operator(type, "op_Inequality", one, other));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_OfNothing_IsRefusedOrEmpty(Type type)
    {
        Assert.IsAssignableFrom<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Convert(type, null)).InnerException);

        var empty = Activator.CreateInstance(type)!;
        Assert.True(empty.Equals(Activator.CreateInstance(type)));
        Assert.Equal(0, empty.GetHashCode());
    }

    [Theory]
    [InlineData(typeof(TextAnalyticsOperationStatus))]
    [InlineData(typeof(PiiEntityCategory))]
    [InlineData(typeof(ExtractiveSummarySentencesOrder))]
    [InlineData(typeof(TextAnalyticsAudience))]
    public void Value_InOtherLetters_IsTheSame(Type type)
    {
        Assert.True(Convert(type, "Something").Equals(Convert(type, "SOMETHING")));
        Assert.Equal(Convert(type, "Something").GetHashCode(), Convert(type, "SOMETHING").GetHashCode());
    }

    [Fact]
    public void Names_ThatDifferFromTheirValues_HaveTheServicesOnes()
    {
        Assert.Equal("URL", EntityCategory.Url.ToString());
        Assert.Equal("IPAddress", (string)EntityCategory.IPAddress);
        Assert.Equal("SWIFTCode", PiiEntityCategory.SwiftCode.ToString());
        Assert.Equal("EUGPSCoordinates", PiiEntityCategory.EugpsCoordinates.ToString());
        Assert.Equal("notStarted", TextAnalyticsOperationStatus.NotStarted.ToString());
    }

    private static object Convert(Type type, string? value) =>
        type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [value])!;

    private static bool Operator(Type type, string name, object left, object right) => (bool)type.GetMethod(name)!.Invoke(null, [left, right])!;
}
