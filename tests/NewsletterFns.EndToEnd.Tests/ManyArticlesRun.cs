namespace NewsletterFns.EndToEnd.Tests;

public sealed class ManyArticlesRun : RunOnce
{
    internal const int Count = 1_000;

    protected override IEnumerable<string> Prepare()
    {
        var inputs = Directory.CreateDirectory(Folder.File("in")).FullName;
        for (var number = 1; number <= Count; number++)
        {
            File.WriteAllText(Path.Combine(inputs, $"{number:0000}.txt"), Fixtures.Article(number));
        }

        return [inputs];
    }
}
