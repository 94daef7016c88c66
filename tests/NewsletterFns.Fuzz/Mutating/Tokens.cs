using System.Text;

namespace NewsletterFns.Fuzz.Mutating;

/// <summary>Pieces that mean something to a reader of some kind of file.</summary>
internal static class Tokens
{
    private static readonly byte[][] Common = Encode(
        "\0", "\r", "\n", "\r\n\r\n", "\t", "\uFEFF", "\u200B", "\u00AD", "\u0301", "\u202E", "🗞", "\uFFFD", "é", "Ã©", "â€™", "0", "-1", "2147483648", "9999999999999999999", "1e999", "NaN",
        "31.02.2025", "2025-13-45T99:99:99+99:99", "5 July 0000", "January 1, 99999", "By Ida Holt", "Von Jörg Weiß", "https://", "https://[::1", "http://a b/?q=%zz", "mailto:x", "javascript:alert(1)", "data:text/html,<b>",
        "«", "»", "“", "”", "„", "“‘", "said Ann Berg", "Subscribe to our newsletter", "Iscriviti alla newsletter", "From ", "http://x.example/r?url=https%3A%2F%2Fy.example");

    private static readonly byte[][] Markup = Encode(
        "<", ">", "</", "/>", "<p>", "</p>", "<div>", "</div>", "<table><tr><td>", "</td></tr></table>", "<br>", "<a href=\"https://x.example/?utm_source=y\">", "</a>", "<a href=", "<h1>", "</h1>", "<title>", "</title>", "<script>",
        "</script>", "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "<template>", "</template>", "<noscript>", "<svg>", "<math><mi>", "<select><option>", "<frameset>", "<plaintext>", "<body>", "</html>", "<b><i><b><i>",
        "<li>", "<ul>", "<pre>", "<textarea>", "<form>", "<base href=\"//\">", "<meta charset=\"utf-16\">", "<meta property=\"article:published_time\" content=\"", "<time datetime=\"", "class=\"article-body\"", "style=\"display:none\"",
        "hidden", "itemprop=\"author\"", "<blockquote>", "<article>", "</article>", "<script type=\"application/ld+json\">", "&#x110000;", "&#0;", "&#xD800;", "&amp;amp;", "&nbsp;", "&shy;", "&lt;p&gt;", "<img src=x onerror=y>", "<iframe>");

    private static readonly byte[][] Mail = Encode(
        "\r\nContent-Type: ", "multipart/mixed; boundary=", "multipart/alternative; boundary=\"\"", "message/rfc822", "text/html; charset=", "application/ms-tnef", "\r\nContent-Transfer-Encoding: base64\r\n\r\n", "quoted-printable", "uuencode",
        "\r\nSubject: ", "=?utf-8?B?", "=?utf-8?Q?=", "?=", "=\r\n", "=E2=80", "--b1\r\n", "--b1--", "\r\nFrom: ", "\r\nDate: Tue, 99 Foo 2025 25:61:61 +9999", "charset=utf-7", "charset=x-unknown", "format=flowed; delsp=yes", "\r\nFrom x@y Sat Jul  5 08:30:00 2025\r\n",
        "Content-Disposition: attachment; filename=\"a.pdf\"", "List-Id: <", "-----Original Message-----", "---------- Forwarded message ---------", "> ", ">>> ");

    private static readonly byte[][] Xml = Encode(
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&a;", "&b;", "&x;", "xmlns=\"\"", "<item>", "</item>",
        "<entry>", "</entry>", "<content type=\"xhtml\">", "<link/>", "<pubDate>", "<w:p>", "</w:p>", "<w:tbl>", "<w:tc>", "<w:t>", "<w:br/>", "<w:hyperlink r:id=\"", "xml:base=\"http://\"", "<rdf:RDF>");

    private static readonly byte[][] Json = Encode(
        "{", "}", "[", "]", ",", ":", "\"", "\\u", "\\uD800", "\\\"", "null", "true", "[[[[[[[[", "{\"a\":", "\"content_html\":", "\"items\":[", "\"authors\":{", "\"date_published\":0", "\"body\":[]", "\"@graph\":[", "\"@type\":[", "1e400", "/*", "//");

    private static readonly byte[][] Markdown = Encode(
        "# ", "> ", "> > > > ", "- ", "    - ", "1. ", "```\n", "~~~", "| a | b |\n|---|---|\n", "[x](", "[x][y]", "![", "**", "__", "*", "`", "<br>", "---\n", "---\ntitle: ", "\n===\n", "[", "]", "[^1]", "\\", "~~");

    private static readonly byte[][] Pdf = Encode(
        "obj", "endobj", "stream\n", "endstream", "xref", "trailer", "startxref", "%%EOF", "<<", ">>", "[", "]", "/Type /Page", "/Kids [2 0 R]", "/Parent 3 0 R", "/Count 99999999", "/Length 99999999", "/Length -1", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]",
        "/ObjStm", "/Prev 0", "1 0 R", "99999 0 R", "BT", "ET", "Tj", "(", ")", "(\\", "<FEFF", "0 0 0 0 0 0 Tm", "1e9 0 Td", "/F1 0 Tf", "/ToUnicode 4 0 R", "beginbfrange", "q q q q", "Do", "/MediaBox [0 0 0 0]", "/Rotate 90", "/Encrypt 1 0 R", "/DecodeParms << /Predictor 15 /Columns 99999 >>");

    private static readonly byte[][] Binary = [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2], [0x50, 0x4B, 5, 6], [0x1F, 0x8B, 8], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0x1B, 0x24, 0x42], [0x78, 0x9F, 0x3E, 0x22]];

    /// <summary>Those of a kind of file, told by its extension.</summary>
    public static byte[][] Of(string extension) => extension switch
    {
        ".html" or ".htm" or ".xhtml" => [.. Common, .. Markup],
        ".eml" or ".mbox" or ".mht" or ".mhtml" => [.. Common, .. Mail, .. Markup],
        ".xml" or ".rss" or ".atom" or ".rdf" => [.. Common, .. Xml, .. Markup],
        ".json" or ".jsonld" => [.. Common, .. Json, .. Markup],
        ".md" => [.. Common, .. Markdown, .. Markup],
        ".pdf" => [.. Pdf, .. Binary],
        ".docx" or ".zip" or ".gz" => [.. Binary, .. Xml],
        _ => [.. Common, .. Binary, .. Markdown],
    };

    private static byte[][] Encode(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
