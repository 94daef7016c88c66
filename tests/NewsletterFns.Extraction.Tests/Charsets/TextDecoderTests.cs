using System.Text;
using NewsletterFns.Extraction.Charsets;

namespace NewsletterFns.Extraction.Tests.Charsets;

public sealed class TextDecoderTests
{
    private const string Italian = "Perché la città è già lontana? «Chissà», dice l’oste, e versa dell’altro caffè.";
    private const string Polish = "Zażółć gęślą jaźń, mówi nauczycielka, a dzieci śmieją się głośno i zaczynają od początku. Później wszyscy idą na łąkę.";
    private const string Russian = "Мэр города сообщил, что новая больница откроется в сентябре, а старая будет перестроена под школу искусств.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Unicode => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "utf-32", true }, { "utf-32BE", true },
    };

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Decode_Unicode_IsReadWithAndWithoutMark(string charset, bool mark)
    {
        var encoding = Encoding.GetEncoding(charset);
        foreach (var text in new[] { Italian, Polish, Russian })
        {
            byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

            Assert.Equal(text, TextDecoder.Decode(bytes, null).Text);
        }
    }

    [Theory]
    [InlineData(1252, Italian)]
    [InlineData(1252, "„Schöne Grüße“, sagte sie – und ging über die Straße nach Hause.")]
    [InlineData(1252, "L’été dernier, à Évian, le maire a déjà reçu 12 € par élève.")]
    [InlineData(1252, "Mix ½ cup of milk with 2¼ cups of flour. It’s ready after ¾ of an hour at 180°, says the café’s owner.")]
    [InlineData(28605, "Le bœuf coûte 12 € le kilo, et l'œuf a doublé depuis mai.")]
    [InlineData(28592, "Žluťoučký kůň běžel přes most a děti na něj volaly, ať se zastaví. Nezastavil se, protože měl žízeň a řeka byla blízko.")]
    [InlineData(1250, Polish)]
    [InlineData(1251, Russian)]
    [InlineData(20866, Russian)]
    public void Decode_UndeclaredCodePage_IsTold(int codePage, string text)
        => Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text), null).Text);

    [Fact]
    public void Decode_JapaneseWithEscapes_IsTold()
    {
        const string Text = "市長は火曜日、新しい橋の工事を来年の春に始めると発表した。";

        Assert.Equal(Text, TextDecoder.Decode(Encoding.GetEncoding("iso-2022-jp").GetBytes(Text), null).Text);
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1251\"></head><body>", 1251, Russian)]
    [InlineData("<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'></head><body>", 28592, Polish)]
    [InlineData("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html><body>", 20866, Russian)]
    [InlineData("<html><head><meta charset=latin1></head><body>", 1252, Italian)]
    public void Decode_DeclaredCharset_IsUsed(string head, int codePage, string text)
        => Assert.Equal(head + text, TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(head + text), null).Text);

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">", 65001)]
    [InlineData("<meta charset=\"utf-8\">", 1252)]
    [InlineData("<meta charset=\"no-such-thing\">", 1252)]
    public void Decode_WrongDeclaration_IsOverruled(string head, int codePage)
        => Assert.Equal(head + Italian, TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(head + Italian), null).Text);

    [Fact]
    public void Decode_ContentTypeCharset_IsUsed()
        => Assert.Equal(Polish, TextDecoder.Decode(Encoding.GetEncoding(28592).GetBytes(Polish), "text/plain; charset=iso-8859-2").Text);

    [Fact]
    public void Decode_ForeignByteInUtf8_IsReadAsWindows1252()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Polish), 0xE9, .. " e più"u8];

        var decoded = TextDecoder.Decode(bytes, null);

        Assert.Equal(Polish + "é e più", decoded.Text);
        Assert.Single(decoded.Warnings);
    }

    [Fact]
    public void Decode_CharacterCutAtTheEnd_IsDropped()
        => Assert.Equal(Italian, TextDecoder.Decode([.. Encoding.UTF8.GetBytes(Italian), 0xE2, 0x80], null).Text);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\0\0\0\0")]
    [InlineData("\uFEFF")]
    [InlineData("\u00A0\u200B\u2003\u00AD\u2060")]
    public void Extract_NothingToSee_IsEmpty(string content) => Assert.Equal(ExtractionFault.Empty, Extractor.Fault(content).Fault);

    [Fact]
    public void Extract_OnlyByteOrderMarkOfUtf16_IsEmpty() => Assert.Equal(ExtractionFault.Empty, Extractor.Fault([0xFF, 0xFE]).Fault);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Extract_RandomBytes_IsUndecodable(int seed)
    {
        var bytes = new byte[8_192];
        new Random(seed).NextBytes(bytes);
        bytes[0] = 0xC3;

        Assert.Equal(ExtractionFault.Undecodable, Extractor.Fault(bytes, "noise.txt").Fault);
    }

    [Fact]
    public void Extract_ControlCharacters_IsUndecodable()
        => Assert.Equal(ExtractionFault.Undecodable, Extractor.Fault("ab\u0001\u0002\u0003cd\u0004\u0005").Fault);
}
