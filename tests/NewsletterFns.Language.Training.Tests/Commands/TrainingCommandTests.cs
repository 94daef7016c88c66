using NewsletterFns.Language.Training.Commands;

namespace NewsletterFns.Language.Training.Tests.Commands;

public sealed class TrainingCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("dance")]
    [InlineData("train", "--data")]
    [InlineData("train", "--data", "x")]
    [InlineData("train", "--colour", "red")]
    public async Task RunAsync_WrongArguments_ExplainsAndReturnsOne(params string[] arguments)
    {
        using StringWriter output = new(), error = new();

        Assert.Equal(1, await TrainingCommand.RunAsync(arguments, output, error));
        Assert.Contains("--data", error.ToString(), StringComparison.Ordinal);
    }
}
