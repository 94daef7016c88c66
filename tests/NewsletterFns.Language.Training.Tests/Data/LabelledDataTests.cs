using NewsletterFns.Language.Training.Data;

namespace NewsletterFns.Language.Training.Tests.Data;

public sealed class LabelledDataTests
{
    [Fact]
    public void Read_EntityOutsideOfItsText_NamesFileAndLine()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, ["""{"lang":"it","text":"Roma","entities":[]}""", """{"lang":"it","text":"Roma","entities":[{"offset":2,"length":9,"category":"Location"}]}"""]);

            InvalidDataException exception = Assert.Throws<InvalidDataException>(() => LabelledData.Read(path));

            Assert.Contains(path + ":2", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
