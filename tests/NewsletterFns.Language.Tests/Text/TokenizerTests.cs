using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("dell'Ucraina", "dell'|Ucraina")]
    [InlineData("all’aeroporto", "all’|aeroporto")]
    [InlineData("c'è un'ora", "c'|è|un'|ora")]
    [InlineData("L'Aquila e D'Alema", "L'|Aquila|e|D'|Alema")]
    [InlineData("po' di vino", "po|'|di|vino")]
    [InlineData("la S.p.A. e gli U.S.A.", "la|S.p.A.|e|gli|U.S.A.")]
    [InlineData("5.000 euro, 3,14 e 5'000", "5.000|euro|,|3,14|e|5'000")]
    [InlineData("il 20% e 5 €", "il|20|%|e|5|€")]
    [InlineData("Roma-Lazio 2-0", "Roma|-|Lazio|2|-|0")]
    [InlineData("«Ciao!», disse…", "«|Ciao|!|»|,|disse|…")]
    [InlineData("www.esempio.it, ok", "www.esempio.it|,|ok")]
    [InlineData("perché più città", "perché|più|città")]
    [InlineData("17º e 3ª", "17º|e|3ª")]
    [InlineData("dov'è quell'uomo", "dov'|è|quell'|uomo")]
    [InlineData("G. Verdi", "G.|Verdi")]
    public void Tokenize_Italian_GivesTokens(string text, string expected) => Assert.Equal(expected, Tokens(text, "it"));

    [Theory]
    [InlineData("Trump's plan", "Trump|'s|plan")]
    [InlineData("the president’s car", "the|president|’s|car")]
    [InlineData("I don't know", "I|don't|know")]
    [InlineData("O'Brien isn't here", "O'Brien|isn't|here")]
    [InlineData("the U.S. economy", "the|U.S.|economy")]
    [InlineData("George W. Bush", "George|W.|Bush")]
    [InlineData("$5m or £20,000", "$|5m|or|£|20,000")]
    [InlineData("20th-century art", "20th|-|century|art")]
    [InlineData("mail a.b+c@example.co.uk now", "mail|a.b+c@example.co.uk|now")]
    [InlineData("(https://a.example/b?c=1).", "(|https://a.example/b?c=1|)|.")]
    [InlineData("see my-site.com/x.", "see|my-site.com/x|.")]
    [InlineData("It ended.It began.", "It|ended|.|It|began|.")]
    [InlineData("4G, 3ds and MD-83", "4G|,|3ds|and|MD|-|83")]
    [InlineData("wait...", "wait|...")]
    [InlineData("#tag @user 😀!", "#|tag|@|user|😀|!")]
    public void Tokenize_English_GivesTokens(string text, string expected) => Assert.Equal(expected, Tokens(text, "en"));

    [Theory]
    [InlineData("l'État qu'il", "l'|État|qu'|il")]
    [InlineData("aujourd'hui", "aujourd'hui")]
    [InlineData("Ille-et-Vilaine", "Ille|-|et|-|Vilaine")]
    [InlineData("à 7h44", "à|7h44")]
    [InlineData("10 000 euros", "10|000|euros")]
    [InlineData("le 1er mai", "le|1er|mai")]
    [InlineData("« Oui »", "«|Oui|»")]
    [InlineData("jusqu’à lorsqu’elle", "jusqu’|à|lorsqu’|elle")]
    [InlineData("pre\u00ADmier", "pre\u00ADmier")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    public void Tokenize_French_GivesTokens(string text, string expected) => Assert.Equal(expected, Tokens(text, "fr"));

    [Theory]
    [InlineData("nl", "zo'n foto's", "zo'n|foto's")]
    [InlineData("de", "der US-Präsident, 17. Mai", "der|US|-|Präsident|,|17|.|Mai")]
    [InlineData("de", "z.B. 5,50 €/kg", "z.B.|5,50|€|/|kg")]
    [InlineData("es", "¿Qué? ¡Sí!", "¿|Qué|?|¡|Sí|!")]
    [InlineData("pt", "segunda-feira à noite", "segunda|-|feira|à|noite")]
    [InlineData("ru", "Санкт-Петербург", "Санкт|-|Петербург")]
    [InlineData("ar", "ذهب الولد.", "ذهب|الولد|.")]
    public void Tokenize_OtherLanguages_GivesTokens(string language, string text, string expected) => Assert.Equal(expected, Tokens(text, language));

    [Theory]
    [InlineData("x", "Word")]
    [InlineData("5,5", "Number")]
    [InlineData("½", "Number")]
    [InlineData(".", "Punctuation")]
    [InlineData("€", "Symbol")]
    [InlineData("a@b.it", "Email")]
    [InlineData("example.org", "Url")]
    public void Tokenize_OneToken_HasItsKind(string text, string kind)
    {
        var tokens = new List<Token>();

        Tokenizer.Tokenize(text, 0, text.Length, tokens);

        Assert.Equal(kind, Assert.Single(tokens).Kind.ToString());
    }

    [Fact]
    public void Tokenize_LoneSurrogate_IsASymbol()
    {
        var tokens = new List<Token>();

        Tokenizer.Tokenize("a\uD83D b", 0, 4, tokens);

        Assert.Equal([new Token(0, 1, TokenKind.Word), new Token(1, 1, TokenKind.Symbol), new Token(3, 1, TokenKind.Word)], tokens);
    }

    [Fact]
    public void Tokenize_PartOfText_KeepsOffsetsOfTheWhole()
    {
        var tokens = new List<Token>();

        Tokenizer.Tokenize("Uno due tre", 4, 3, tokens);

        Assert.Equal(new Token(4, 3, TokenKind.Word), Assert.Single(tokens));
    }

    private static string Tokens(string text, string language)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens, language);
        return string.Join('|', tokens.Select(token => text.Substring(token.Offset, token.Length)));
    }
}
