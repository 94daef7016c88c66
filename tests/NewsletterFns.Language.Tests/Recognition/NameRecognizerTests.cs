using NewsletterFns.Language.Gazetteers;
using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Recognition;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("it", "La ministra Giulia Bernasconi ha incontrato a Torino i dirigenti della Fiat.", "Person:Giulia Bernasconi|Location:Torino|Organization:Fiat")]
    [InlineData("en", "Margaret Whitfield joined Microsoft in Seattle after leaving the University of Oxford.", "Person:Margaret Whitfield|Organization:Microsoft|Location:Seattle|Organization:University of Oxford")]
    [InlineData("de", "Der Schriftsteller Jürgen Haberland lebt seit 1998 mit Anna Weber in Hamburg.", "Person:Jürgen Haberland|Person:Anna Weber|Location:Hamburg")]
    [InlineData("fr", "Le président François Hollande est arrivé à Marseille avec Claire Dubois.", "Person:François Hollande|Location:Marseille|Person:Claire Dubois")]
    [InlineData("es", "El escritor Carlos Fuentes nació en Panamá y vivió muchos años en Buenos Aires.", "Person:Carlos Fuentes|Location:Panamá|Location:Buenos Aires")]
    public void Recognize_PlainSentence_FindsItsNames(string language, string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Recognize(language, text).Select(m => $"{m.Category}:{text.Substring(m.Offset, m.Length)}")));
    }

    [Theory]
    [InlineData("it", "Ha detto di no. Lo sanno tutti. Ti aspetto domani. Funzionari e cittadini protestano. Alto il numero dei feriti.")]
    [InlineData("en", "However, nobody came. Officials said so. Meanwhile the rain went on. Yesterday was better.")]
    [InlineData("fr", "Ceux qui restent attendent. Plusieurs voitures ont brûlé. Hier, personne ne savait rien.")]
    [InlineData("es", "Nadie vino ayer. Algunos vecinos protestaron. También hubo lluvia.")]
    public void Recognize_CapitalsAtSentenceStart_AreNoNames(string language, string text)
    {
        Assert.Empty(Recognize(language, text));
    }

    [Fact]
    public void Recognize_Twice_GivesTheSame()
    {
        const string Text = "Laura Conti guida la Banca Popolare di Sondrio. A Sondrio, Conti ha presentato i conti.";

        Assert.Equal(Recognize("it", Text), Recognize("it", Text));
    }

    [Fact]
    public void Load_NotAModel_SaysSo()
    {
        using var stream = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(new byte[64]);
        }

        stream.Position = 0;
        Assert.Throws<InvalidDataException>(() => NameModel.Load(stream));
    }

    [Fact]
    public void For_LanguageWithoutModel_IsNull()
    {
        Assert.Null(NameModels.For("tlh"));
    }

    private static List<RecognizedMention> Recognize(string language, string text)
    {
        NameRecognizer recognizer = NameModels.For(language)!;
        var context = DocumentContext.Create(text, language);
        DocumentWords words = DocumentWords.Describe(text, context.Tokens, context.TokenStarts, recognizer.Model.Lexicon, Gazetteer.Default, context.Language);
        var mentions = new List<RecognizedMention>();
        recognizer.Recognize(words, mentions, CancellationToken.None);
        return mentions;
    }
}
