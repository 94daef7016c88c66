using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsletterFns.Fuzz.Corpus;

/// <summary>One small file of each kind, so that each is mutated whatever the fixtures hold.</summary>
internal static class SampleFiles
{
    private const string First = "The ferry will sail again from Monday, the company said after three weeks of repairs in the yard at Holm.";
    private const string Second = "“We are glad,” said Ann Berg, the mayor, “and the school is, too.” Tickets are sold on board, and dogs travel free.";

    private const string Page = $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry sails again | Holm Post</title>
        <meta property="og:title" content="Ferry sails again"><meta property="article:published_time" content="2025-07-05T08:30:00+02:00">
        <script type="application/ld+json">{"{"}"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sails again","author":[{"{"}"@type":"Person","name":"Ida Holt"{"}"}],"datePublished":"2025-07-05","articleBody":"{First}"{"}"}</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav><article><h1>Ferry sails again</h1><p class="byline">By Ida Holt</p>
        <p>{First}</p><p>{Second} <a href="https://holm.example/tickets?utm_source=mail&amp;id=3">All prices</a></p><ul><li>Adults: 4</li><li>Children: 2</li></ul>
        <table><tr><th>Day</th><th>First</th></tr><tr><td>Monday</td><td>06:40</td></tr></table><blockquote><p>It was time.</p></blockquote></article><footer><p>Unsubscribe</p></footer></body></html>
        """;

    private const string Mail = $"""
        From: "Holm Post" <news@holm.example>
        To: reader@post.example
        Subject: =?utf-8?Q?Ferry_sails_again_=E2=9B=B4?=
        Date: Sat, 5 Jul 2025 08:30:00 +0200
        Message-ID: <1@holm.example>
        List-Id: Holm Post <holm.post.example>
        List-Unsubscribe: <https://holm.example/u?x=1>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b1"

        --b1
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: quoted-printable

        Ferry sails again

        {First}=20
        {Second}
        --b1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        BASE64
        --b1--

        """;

    private const string Rss = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Holm Post</title><link>https://holm.example/</link><language>en</language>
        <item><title>Ferry sails again</title><link>https://holm.example/1</link><dc:creator>Ida Holt</dc:creator><pubDate>Sat, 05 Jul 2025 08:30:00 +0200</pubDate><content:encoded><![CDATA[<p>{First}</p><p>{Second}</p>]]></content:encoded></item>
        <item><title>Harbour opens</title><link>https://holm.example/2</link><description>&lt;p&gt;{First}&lt;/p&gt;</description></item></channel></rss>
        """;

    private const string Atom = $"""
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Holm Post</title><id>urn:x</id><updated>2025-07-05T08:30:00Z</updated>
        <entry><title type="html">Ferry &amp;amp; more</title><id>urn:1</id><link rel="alternate" href="https://holm.example/1"/><author><name>Ida Holt</name></author><published>2025-07-05T08:30:00Z</published><updated>2025-07-05T08:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{First}</p></div></content></entry></feed>
        """;

    private const string JsonFeed = $$"""
        {"version":"https://jsonfeed.org/version/1.1","title":"Holm Post","home_page_url":"https://holm.example/","items":[{"id":"1","url":"https://holm.example/1","title":"Ferry sails again","content_html":"<p>{{First}}</p><p>All.</p>","date_published":"2025-07-05T08:30:00+02:00","authors":[{"name":"Ida Holt"}]},{"id":"2","content_text":"{{First}}"}]}
        """;

    private const string JsonArticle = $$"""
        {"title":"Ferry sails again","author":"Ida Holt","date":"2025-07-05","url":"https://holm.example/1","body":"{{First}}\n\n{{First}}"}
        """;

    private const string Markdown = $"""
        ---
        title: Ferry sails again
        author: [Ida Holt, "Per Lund"]
        date: 2025-07-05
        ---

        # Ferry sails again

        {First}

        > {Second}

        1. One
        2. Two

        | Day | First |
        |-----|-------|
        | Mon | 06:40 |

        See [the prices](https://holm.example/p) and `code`.
        """;

    private const string PlainText = $"Ferry sails again\nBy Ida Holt\n5 July 2025\n\n{First}\n\n{Second}\n\nhttps://holm.example/prices?utm_source=x\n\nSubscribe to our newsletter\n";

    /// <summary>The files.</summary>
    public static IReadOnlyList<FuzzFile> Create()
    {
        var mail = Mail.ReplaceLineEndings("\r\n").Replace("BASE64", Convert.ToBase64String(Bytes(Page), Base64FormattingOptions.InsertLineBreaks), StringComparison.Ordinal);
        var archive = mail.Replace("multipart/alternative", "multipart/related; type=\"text/html\"", StringComparison.Ordinal);
        var forwarded = $"From: Per Lund <per@post.example>\r\nTo: ann@post.example\r\nSubject: Fwd: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\n\r\nSee below.\r\n--f\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--f--\r\n";
        return
        [
            new("sample.html", Bytes(Page)),
            new("sample.txt", Bytes(PlainText)),
            new("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(PlainText)]),
            new("sample.md", Bytes(Markdown)),
            new("sample.eml", Bytes(mail)),
            new("forwarded.eml", Bytes(forwarded)),
            new("sample.mbox", Bytes($"From news@holm.example Sat Jul  5 08:30:00 2025\r\n{mail}\r\n\r\nFrom per@post.example Sat Jul  5 09:30:00 2025\r\n{forwarded}")),
            new("sample.mht", Bytes(archive)),
            new("rss.xml", Bytes(Rss)),
            new("atom.xml", Bytes(Atom)),
            new("feed.json", Bytes(JsonFeed)),
            new("article.json", Bytes(JsonArticle)),
            new("sample.pdf", Pdf()),
            new("sample.docx", Word()),
            new("sample.zip", Zip(("a/page.html", Bytes(Page)), ("b.txt", Bytes(PlainText)), ("c.eml", Bytes(mail)))),
            new("page.html.gz", Gzip(Bytes(Page))),
        ];
    }

    private static byte[] Word() => Zip(
        ("[Content_Types].xml", Bytes("""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Bytes("""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Bytes($"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferry sails again</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">{First} </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{Second}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Monday</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>06:40</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>""")));

    private static byte[] Pdf()
    {
        var content = new StringBuilder("BT /F1 18 Tf 72 720 Td (Ferry sails again) Tj ET\n");
        var y = 690;
        foreach (var line in new[] { First[..60], First[60..], "Tickets are sold on board, and dogs travel free of", "charge, as they did before the repairs began." })
        {
            content.Append(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 72 {y} Td ({line}) Tj ET\n");
            y -= 14;
        }

        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Title (Ferry sails again) /Author (Ida Holt) /CreationDate (D:20250705083000+02'00') >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return stream.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
