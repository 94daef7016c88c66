using System.Globalization;
using System.Text;

namespace NewsletterFns.Fuzz.Shapes;

/// <summary>All shapes of large files.</summary>
internal static class LargeFiles
{
    private const string Sentence = "The ferry will sail again from Monday, the company said after three weeks of repairs in the yard at Holm. ";
    private const string Head = "<!DOCTYPE html><html lang=\"en\"><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1>";
    private const string MailHead = "From: Holm Post <news@holm.example>\r\nSubject: Ferry sails again\r\nDate: Sat, 5 Jul 2025 08:30:00 +0200\r\nMessage-ID: <1@holm.example>\r\nList-Id: <holm.post.example>\r\nMIME-Version: 1.0\r\n";
    private const string Item = $"<tr><td><h2><a href=\"https://holm.example/#?utm_source=x\">Story # of the day</a></h2><p>{Sentence}</p><p>{Sentence}</p><a href=\"https://holm.example/#\">Read more</a></td></tr>";

    /// <summary>The shapes.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        .. Pages().Select(page => new Shape($"html {page.Name}", "a.html", page.Create)),
        .. Texts().Select(text => new Shape($"text {text.Name}", "a.txt", text.Create)),
        .. Markdowns().Select(markdown => new Shape($"markdown {markdown.Name}", "a.md", markdown.Create)),
        .. Mails().Select(mail => new Shape($"mail {mail.Name}", "a.eml", mail.Create)),
        .. Data(),
    ];

    private static IEnumerable<(string Name, Func<int, byte[]> Create)> Pages() =>
    [
        Page("paragraphs", $"<p>{Sentence}</p>\n"),
        Page("different paragraphs", $"<p>Number #: {Sentence} Then # more.</p>\n"),
        Page("one paragraph", Sentence),
        Page("one word", "a"),
        Page("white space", " "),
        Page("line breaks", "one line<br>"),
        Page("only line breaks", "<br>"),
        Page("empty paragraphs", "<p></p>"),
        Page("links", $"<p>{Sentence}<a href=\"https://holm.example/#?utm_source=mail&amp;id=#\">See number #</a></p>"),
        Page("list of links", "<li><a href=\"/a/#\">Number #</a></li>"),
        Page("headings", "<h2>Part # of it</h2>"),
        Page("headings and paragraphs", $"<h2>Part #</h2><p>{Sentence}</p>"),
        Page("divs", $"<div class=\"c#\"><div>{Sentence}</div></div>"),
        Page("deep divs", string.Concat(Enumerable.Repeat("<div>", 400)) + Sentence + string.Concat(Enumerable.Repeat("</div>", 400))),
        Page("inline tags", "<b>one</b> <i>two</i> <span>three</span> "),
        Page("rows", $"<tr><td>#</td><td>{Sentence}</td></tr>", "<table>"),
        Page("one row", "<td>cell</td>", "<table><tr>"),
        Page("layout tables", $"<table><tr><td><table><tr><td>{Sentence}</td></tr></table></td></tr></table>"),
        Page("deep tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 80)) + Sentence + string.Concat(Enumerable.Repeat("</td></tr></table>", 80))),
        Page("misplaced table text", "x<tr>", "<table>"),
        Page("entities", "&amp;&eacute;&#8211; "),
        Page("broken entities", "&#x&am&; "),
        Page("comments", "<!-- # --><p>a</p>"),
        Page("open comment", "<!-- a "),
        Page("scripts", "<script>var a# = \"<p>b</p>\";</script><p>One.</p>"),
        Page("one script", "var a = 1; // <p>\n", "<script>"),
        Page("styles", "<style>.a# { color: red }</style>"),
        Page("open tag", "a", "<p "),
        Page("attributes", " a#=\"b\"", "<p"),
        Page("one attribute", "a ", "<p title=\""),
        Page("classes", "c# ", "<p class=\""),
        Page("less signs", "<"),
        Page("open quotes", "<a href=\""),
        Page("open anchors", "<a href=\"/#\">x"),
        Page("open formatting", "<b id=\"#\"><p>x"),
        Page("formatting in divs", "<div><b id=\"#\">x</div>"),
        Page("formatting and wrong ends", "<b id=\"#\">x</x>"),
        Page("unknown elements and wrong ends", "<x>x</y>"),
        Page("wrong ends", "</x>", string.Concat(Enumerable.Repeat("<y>", 400))),
        Page("ends of paragraphs", "</p>"),
        Page("options", "<option>#", "<select>"),
        Page("paths", "<path d=\"M1 #\"/>", "<svg>"),
        Page("open svg", "<svg><p>x"),
        Page("templates", $"<template><p>{Sentence}</p></template>"),
        Page("deep templates", "<template>"),
        Page("deep lists", string.Concat(Enumerable.Repeat("<ul><li>", 300)) + "a" + string.Concat(Enumerable.Repeat("</li></ul>", 300))),
        Page("no scripts", $"<noscript><p>{Sentence}</p></noscript>"),
        Page("hidden", $"<div style=\"display:none\">{Sentence}</div>"),
        Page("forms", "<form><input name=a></form>"),
        Page("images", "<figure><img src=\"/#.jpg\" alt=\"A ferry\"><figcaption>Photo: Ida Holt</figcaption></figure>"),
        Page("quotations", "<p>“We are glad,” said Ann Berg, the mayor. «È giusto», ha detto Rossi.</p>"),
        Page("open quotations", "“ « „ \" ‘ said "),
        Page("dates", "<p>5 July 2025, 10:30</p>"),
        Page("bylines", "<p>By Ida Holt and Per Lund</p>"),
        Page("meta elements", "<meta property=\"article:tag\" content=\"#\">"),
        ("linked data", bytes => Fill(bytes, "<html><head><script type=\"application/ld+json\">[", "{\"@type\":\"NewsArticle\",\"headline\":\"Part #\",\"author\":{\"name\":\"Ida Holt\"}},", $"{{}}]</script></head><body><p>{Sentence}</p></body></html>")),
        ("deep linked data", bytes => Fill(bytes, "<html><head><script type=\"application/ld+json\">", "[", $"</script></head><body><p>{Sentence}</p></body></html>")),
        ("article body", bytes => Fill(bytes, "<html><head><script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\"", Sentence, $"\"}}</script></head><body><p>{Sentence}</p></body></html>")),
        ("state object", bytes => Fill(bytes, "<html><head><script>window.__STATE__ = {\"a\":[", "{\"text\":\"" + Sentence + "\"},", $"{{}}]}};</script></head><body><p>{Sentence}</p></body></html>")),
    ];

    private static IEnumerable<(string Name, Func<int, byte[]> Create)> Texts() =>
    [
        Text("paragraphs", $"{Sentence}\n\n"),
        Text("lines", "A line of the text.\n"),
        Text("hard wraps", "A line that goes on in the next one, as it was written long ago in\n"),
        Text("one line", Sentence),
        Text("one word", "a"),
        Text("blanks", " \n"),
        Text("carriage returns", "a\r"),
        Text("addresses", "https://holm.example/a?b=# "),
        Text("broken addresses", "https://"),
        Text("one address", "a/", "https://holm.example/"),
        Text("mail addresses", "a.b@c-d."),
        Text("dates", "5 July 2025 "),
        Text("numbers", "12:34:56.78-90/12 "),
        Text("names", "By Ida Holt, Per Lund and "),
        Text("bylines", "By Ida Holt\n\n"),
        Text("punctuation", "...,,,!!!\n"),
        Text("rules", "-----\n"),
        Text("bullets", "* One thing\n"),
        Text("answers", "> > > Sure.\n"),
        Text("quotation marks", "“«„\"’"),
        Text("quotations", "“We are glad,” said Ann Berg, the mayor. "),
        Text("marks", "\u0301", "a"),
        Text("combined letters", "e\u0301a\u0308"),
        Text("invisible", "\u200B\u00AD"),
        Text("arrows", "<<<>>>"),
        Text("tags", "<p><br>"),
        Text("Japanese", "日本語のテキスト。"),
        Text("twice encoded", "cittÃ  perchÃ© Ã¨ "),
        Text("promotion", "Subscribe to our newsletter\n\n"),
        Text("brackets", "[(["),
        Text("braces", "{\"a\":"),
        Text("colons", "a: b\n"),
        ("odd bytes", bytes => Enumerable.Range(0, bytes).Select(i => (byte)(i % 7 == 0 ? 0xE9 : 'a' + (i % 26))).ToArray()),
    ];

    private static IEnumerable<(string Name, Func<int, byte[]> Create)> Markdowns() =>
    [
        Text("paragraphs", $"{Sentence}\n\n", "# A\n\n"),
        Text("headings", "# A\n"),
        Text("quotes", "> a\n"),
        Text("deep quotes", "> "),
        Text("deep lists", string.Concat(Enumerable.Range(0, 60).Select(i => new string(' ', 2 * i) + "- a\n"))),
        Text("list", "- One\n"),
        Text("numbers", "1. One\n"),
        Text("open brackets", "["),
        Text("open links", "[a]("),
        Text("open images", "!["),
        Text("brackets", "[a]"),
        Text("nested brackets", "]", new string('[', 20_000)),
        Text("emphasis", "*a **b ***c "),
        Text("stars", "*"),
        Text("underscores", "_a __b "),
        Text("stars and underscores", "*_"),
        Text("backticks", "`a ``b "),
        Text("more and more backticks", "`"),
        Text("code", "```\na\n```\n"),
        Text("open code", "a\n", "```\n"),
        Text("rows", "| a | b |\n", "| a | b |\n|---|---|\n"),
        Text("pipes", "|"),
        Text("pipes and text", "a | b "),
        Text("tildes", "~~a "),
        Text("definitions", "[a#]: https://x.example/#\n"),
        Text("references", "[a#][b#] "),
        Text("tags", "<a href=\"#\">"),
        Text("less signs", "<"),
        Text("comments", "<!-- "),
        Text("addresses", "https://a.example/# "),
        Text("www", "www."),
        Text("entities", "&amp;&"),
        Text("escapes", "\\"),
        Text("underlines", "a\n===\n"),
        Text("front matter", "a#: b\n", "---\n"),
        Text("blank lines", "\n"),
        Text("tabs", "\t"),
        Text("lines", "a\n"),
    ];

    private static IEnumerable<(string Name, Func<int, byte[]> Create)> Mails() =>
    [
        Mail("one story", "Content-Type: text/html; charset=utf-8\r\n\r\n" + Head, $"<p>{Sentence}</p>\r\n"),
        Mail("digest", "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><table>", Item),
        Mail("layout tables", "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>", $"<table width=600><tr><td><table><tr><td><h2>Story #</h2></td></tr><tr><td>{Sentence}</td></tr></table></td></tr></table>"),
        Mail("list of teasers", "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><ul>", "<li><a href=\"https://holm.example/#\">A story of number #</a></li>"),
        Mail("text", "Content-Type: text/plain; charset=utf-8\r\n\r\n", $"{Sentence}\r\n\r\n"),
        Mail("digest in text", "Content-Type: text/plain; charset=utf-8\r\n\r\n", $"STORY #\r\n\r\n{Sentence}\r\n{Sentence}\r\nhttps://holm.example/#\r\n\r\n-----\r\n\r\n"),
        Mail("answers", "Content-Type: text/plain\r\n\r\n", "> > > Sure.\r\n"),
        Mail("quoted-printable", "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", "<p>The ferry=20will =E2=80=9Csail=E2=80=9D ag=\r\nain.</p>\r\n"),
        Mail("quoted-printable signs", "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", "="),
        ("base64", bytes => Encode(MailHead + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(Fill(bytes * 3 / 4, Head, $"<p>{Sentence}</p>", ""), Base64FormattingOptions.InsertLineBreaks))),
        Mail("headers", "", "X-Number-#: a value\r\n"),
        Mail("one header", "Subject: ", "a "),
        Mail("encoded words", "X-Words: ", "=?utf-8?Q?a=20?= "),
        Mail("recipients", "To: ", "Ida Holt <ida#@post.example>, "),
        Mail("open parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "--b\r\n"),
        Mail("parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\n", $"--b\r\nContent-Type: text/plain\r\n\r\n{Sentence}\r\n"),
        Mail("nested parts", "", "Content-Type: multipart/mixed; boundary=b#\r\n\r\n--b#\r\n"),
        Mail("nested mails", "", "Content-Type: message/rfc822\r\n\r\nSubject: #\r\n"),
        Mail("forwarded", "Content-Type: text/plain\r\n\r\n", "---------- Forwarded message ---------\r\nFrom: Ida Holt <ida@post.example>\r\nDate: Sat, 5 Jul 2025\r\nSubject: Ferry\r\n\r\nText.\r\n"),
        Mail("padding", "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><div>", "&#847;&zwnj;&nbsp;"),
    ];

    private static IEnumerable<Shape> Data() =>
    [
        new("mailbox mails", "a.mbox", bytes => Fill(bytes, "", $"From a@b.example Sat Jul  5 08:30:00 2025\r\n{MailHead}Content-Type: text/plain\r\n\r\nNumber #: {Sentence}\r\n\r\n", "")),
        new("mailbox lines", "a.mbox", bytes => Fill(bytes, "From a@b.example Sat Jul  5 08:30:00 2025\r\n" + MailHead + "\r\n", "From here on\r\n", "")),
        new("feed items", "a.xml", bytes => Fill(bytes, "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Holm</title>", $"<item><title>Part #</title><link>https://holm.example/#</link><description>&lt;p&gt;{Sentence}&lt;/p&gt;</description></item>", "</channel></rss>")),
        new("feed entries", "a.xml", bytes => Fill(bytes, "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Holm</title>", $"<entry><title>Part #</title><id>#</id><updated>2025-07-05T08:30:00Z</updated><content type=\"html\">&lt;p&gt;{Sentence}&lt;/p&gt;</content></entry>", "</feed>")),
        new("feed with one item", "a.xml", bytes => Fill(bytes, "<rss version=\"2.0\"><channel><title>Holm</title><item><title>A</title><description><![CDATA[", $"<p>{Sentence}</p>", "]]></description></item></channel></rss>")),
        new("deep feed", "a.xml", bytes => Fill(bytes, "<rss version=\"2.0\"><channel>", "<a>", "")),
        new("feed attributes", "a.xml", bytes => Fill(bytes, "<rss version=\"2.0\"", " a#=\"b\"", "><channel><title>a</title></channel></rss>")),
        new("feed entities", "a.xml", bytes => Fill(bytes, "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">]><rss version=\"2.0\"><channel><title>a</title><item><title>b</title><description>", "&amp;&a;", "</description></item></channel></rss>")),
        new("feed of entities in entities", "a.xml", bytes => Fill(bytes, "<!DOCTYPE rss [<!ENTITY e0 \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};\">")) + "]><rss version=\"2.0\"><channel><title>a</title><item><title>&e12;</title><description>", Sentence, "</description></item></channel></rss>")),
        new("JSON items", "a.json", bytes => Fill(bytes, "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Holm\",\"items\":[", $"{{\"id\":\"#\",\"title\":\"Part #\",\"content_html\":\"<p>{Sentence}</p>\"}},", "{\"id\":\"x\"}]}")),
        new("JSON body", "a.json", bytes => Fill(bytes, "{\"title\":\"A\",\"html\":\"", $"<p>{Sentence}</p>", "\"}")),
        new("deep JSON", "a.json", bytes => Fill(bytes, "", "[", "")),
        new("JSON escapes", "a.json", bytes => Fill(bytes, "{\"title\":\"A\",\"body\":\"", "\\u0041\\n", "\"}")),
        new("JSON properties", "a.json", bytes => Fill(bytes, "{\"title\":\"A\",\"body\":\"" + Sentence + "\"", ",\"a#\":\"b\"", "}")),
        .. Documents.Create(),
    ];

    private static (string, Func<int, byte[]>) Page(string name, string unit, string before = "") => (name, bytes => Fill(bytes, Head + before, unit, ""));

    private static (string, Func<int, byte[]>) Text(string name, string unit, string before = "") => (name, bytes => Fill(bytes, before, unit, ""));

    private static (string, Func<int, byte[]>) Mail(string name, string before, string unit) => (name, bytes => Fill(bytes, MailHead + before, unit, ""));

    // A number sign in the unit is its number.
    private static byte[] Fill(int bytes, string before, string unit, string after)
    {
        var text = new StringBuilder(before, bytes + after.Length + 64);
        var numbered = unit.Contains('#', StringComparison.Ordinal);
        var perUnit = Encoding.UTF8.GetByteCount(unit);
        long written = Encoding.UTF8.GetByteCount(before);
        for (var i = 0; written < bytes; i++)
        {
            var piece = numbered ? unit.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : unit;
            text.Append(piece);
            written += perUnit + piece.Length - unit.Length;
        }

        return Encode(text.Append(after).ToString());
    }

    private static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}
