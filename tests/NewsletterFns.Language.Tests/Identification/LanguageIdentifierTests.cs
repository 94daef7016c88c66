using CsCheck;
using NewsletterFns.Language.Identification;

namespace NewsletterFns.Language.Tests.Identification;

public sealed class LanguageIdentifierTests
{
    private static readonly LanguageIdentifier Identifier = new(CharacterModel.Default);

    [Theory]
    [InlineData("it", "Il sindaco ha annunciato ieri che la nuova biblioteca aprirà in primavera, dopo tre anni di lavori.")]
    [InlineData("en", "The mayor announced yesterday that the new library will open in spring, after three years of work.")]
    [InlineData("de", "Der Bürgermeister kündigte gestern an, dass die neue Bibliothek nach drei Jahren Bauzeit im Frühling öffnet.")]
    [InlineData("fr", "Le maire a annoncé hier que la nouvelle bibliothèque ouvrira au printemps, après trois ans de travaux.")]
    [InlineData("es", "El alcalde anunció ayer que la nueva biblioteca abrirá en primavera, después de tres años de obras.")]
    [InlineData("pt", "O prefeito anunciou ontem que a nova biblioteca abrirá na primavera, depois de três anos de obras.")]
    [InlineData("nl", "De burgemeester kondigde gisteren aan dat de nieuwe bibliotheek na drie jaar werk in het voorjaar opengaat.")]
    [InlineData("pl", "Burmistrz ogłosił wczoraj, że nowa biblioteka zostanie otwarta wiosną, po trzech latach prac.")]
    [InlineData("cs", "Starosta včera oznámil, že nová knihovna bude po třech letech stavby otevřena na jaře.")]
    [InlineData("sv", "Borgmästaren meddelade i går att det nya biblioteket öppnar till våren efter tre års arbete.")]
    [InlineData("fi", "Pormestari ilmoitti eilen, että uusi kirjasto avataan keväällä kolmen vuoden rakentamisen jälkeen.")]
    [InlineData("hu", "A polgármester tegnap bejelentette, hogy az új könyvtár három év munka után tavasszal nyílik meg.")]
    [InlineData("ro", "Primarul a anunțat ieri că noua bibliotecă se va deschide la primăvară, după trei ani de lucrări.")]
    [InlineData("ca", "L'alcalde va anunciar ahir que la nova biblioteca obrirà a la primavera, després de tres anys d'obres.")]
    [InlineData("tr", "Belediye başkanı dün yeni kütüphanenin üç yıllık çalışmanın ardından ilkbaharda açılacağını duyurdu.")]
    [InlineData("vi", "Thị trưởng hôm qua thông báo rằng thư viện mới sẽ mở cửa vào mùa xuân sau ba năm xây dựng.")]
    [InlineData("ru", "Мэр объявил вчера, что новая библиотека откроется весной после трёх лет работ.")]
    [InlineData("uk", "Мер оголосив учора, що нова бібліотека відкриється навесні після трьох років робіт.")]
    [InlineData("bg", "Кметът обяви вчера, че новата библиотека ще отвори през пролетта след три години работа.")]
    [InlineData("el", "Ο δήμαρχος ανακοίνωσε χθες ότι η νέα βιβλιοθήκη θα ανοίξει την άνοιξη.")]
    [InlineData("ar", "أعلن رئيس البلدية أمس أن المكتبة الجديدة ستفتح في الربيع بعد ثلاث سنوات من العمل.")]
    [InlineData("fa", "شهردار دیروز اعلام کرد که کتابخانه جدید پس از سه سال کار در بهار باز می‌شود.")]
    [InlineData("he", "ראש העיר הודיע אתמול כי הספרייה החדשה תיפתח באביב.")]
    [InlineData("hi", "महापौर ने कल घोषणा की कि नया पुस्तकालय तीन साल के काम के बाद वसंत में खुलेगा।")]
    [InlineData("ja", "市長は昨日、新しい図書館が三年の工事を経て春に開館すると発表した。")]
    [InlineData("zh", "市长昨天宣布，新图书馆经过三年的施工将于春天开放。")]
    [InlineData("ko", "시장은 어제 새 도서관이 3년간의 공사 끝에 봄에 문을 연다고 발표했다.")]
    [InlineData("th", "นายกเทศมนตรีประกาศเมื่อวานนี้ว่าห้องสมุดแห่งใหม่จะเปิดในฤดูใบไม้ผลิ")]
    public void Identify_Sentence_NamesItsLanguage(string language, string text)
    {
        DetectedLanguage detected = Identifier.Identify(text);

        Assert.Equal(language, detected.Code);
        Assert.True(detected.Confidence > 0.6, $"confidence {detected.Confidence}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("12.345 – 67 % (2024)")]
    [InlineData("ok")]
    [InlineData("https://example.org/path?q=1 info@example.org")]
    public void Identify_TooFewLetters_IsUnknown(string text)
    {
        Assert.Equal(DetectedLanguage.Unknown, Identifier.Identify(text));
    }

    [Fact]
    public void Identify_AmbiguousWord_FollowsTheHint()
    {
        Assert.Equal("es", Identifier.Identify("Madonna canta", "es-MX").Code);
        Assert.Equal("it", Identifier.Identify("Madonna canta", "it").Code);
    }

    [Fact]
    public void Identify_WrongHint_DoesNotDecideAgainstTheText()
    {
        Assert.Equal("de", Identifier.Identify("Der Bürgermeister kündigte gestern an, dass die Bibliothek im Frühling öffnet.", "en").Code);
    }

    [Fact]
    public void Identify_LongText_LooksBeyondItsBeginning()
    {
        string english = string.Concat(Enumerable.Repeat("The library opens again after a long time of work. ", 40));
        string italian = string.Concat(Enumerable.Repeat("La biblioteca riapre dopo un lungo periodo di lavori. ", 20_000));

        Assert.Equal("it", Identifier.Identify(english + italian).Code);
    }

    [Fact]
    public void Identify_AnyString_GivesConfidenceBetweenZeroAndOne()
    {
        Gen.Char.Array[0, 200].Select(c => new string(c)).Sample(text =>
        {
            DetectedLanguage detected = Identifier.Identify(text);
            return detected.Confidence is >= 0 and <= 1;
        });
    }
}
