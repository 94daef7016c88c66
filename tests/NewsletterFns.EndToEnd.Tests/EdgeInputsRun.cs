using System.Text;

namespace NewsletterFns.EndToEnd.Tests;

public sealed class EdgeInputsRun : RunOnce
{
    internal const int MiB = 1024 * 1024;

    internal const string OddName = "città à #1 è 100%.txt";

    protected override IEnumerable<string> Prepare()
    {
        var inputs = Directory.CreateDirectory(Folder.File("in")).FullName;
        Write("empty.txt", []);
        Write("blank.txt", Encoding.UTF8.GetBytes(" \r\n\t\u00a0\n"));
        Write("garbage.txt", Garbage());
        Write("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Fixtures.Article(101))]);
        Write("windows1252.txt", Encoding.Latin1.GetBytes(Fixtures.Article(102)));
        Write("19mib.txt", Encoding.UTF8.GetBytes(Fixtures.LongText(19 * MiB))[..(19 * MiB)]);
        Write("21mib.txt", Encoding.UTF8.GetBytes(Fixtures.LongText(21 * MiB))[..(21 * MiB)]);
        Write(OddName, Encoding.UTF8.GetBytes(Fixtures.Article(103)));
        Write("twin-a.txt", Encoding.UTF8.GetBytes(Fixtures.Article(104)));
        Write("twin-b.txt", Encoding.UTF8.GetBytes(Fixtures.Article(104)));
        Write("200000-words.md", Encoding.UTF8.GetBytes("# Un articolo lunghissimo\n\n" + Words(200_000)));
        Write("page.html", Encoding.UTF8.GetBytes($"<html lang=it><head><title>La biblioteca riapre</title></head><body><nav><a href=/>Home</a></nav><article><h1>La biblioteca riapre</h1>{string.Concat(Fixtures.Article(105).Split("\n\n")[1].Split('\n').Select(p => $"<p>{p}</p>"))}</article><footer>© 2026</footer></body></html>"));
        Write("digest.eml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", "it-mailchimp-digest.eml")));
        return [inputs];

        void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(inputs, name), content);
    }

    private static byte[] Garbage()
    {
        var bytes = new byte[4_096];
        // A fixed seed: the same garbage in every run.
#pragma warning disable CA5394
        new Random(7).NextBytes(bytes);
#pragma warning restore CA5394
        return bytes;
    }

    private static string Words(int count)
    {
        var text = Fixtures.LongText(count * 9);
        var words = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]) && ++words == count)
            {
                return text[..i];
            }
        }

        throw new InvalidOperationException("The text is too short.");
    }
}
