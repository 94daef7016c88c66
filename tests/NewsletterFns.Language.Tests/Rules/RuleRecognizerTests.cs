using NewsletterFns.Language.Recognition;
using NewsletterFns.Language.Rules;

namespace NewsletterFns.Language.Tests.Rules;

public sealed class RuleRecognizerTests
{
    [Theory]
    [InlineData("Venerdì scorso pioveva.", "Date:Venerdì scorso")]
    [InlineData("Martedì, il Pentagono ha deciso.", "Date:Martedì")]
    [InlineData("La signora Domenica Rossi canta.", "")]
    [InlineData("iniziata nel febbraio 2022 e finita a marzo", "DateRange:febbraio 2022|DateRange:marzo")]
    [InlineData("lunedì 3 maggio 2021 alle 18.30", "Date:lunedì 3 maggio 2021|Time:18.30")]
    [InlineData("dal 2010 al 2015, poi nel 2022", "DateRange:dal 2010 al 2015|DateRange:2022")]
    [InlineData("lo scorso fine settimana e questa settimana", "DateRange:scorso fine settimana|DateRange:questa settimana")]
    [InlineData("oggi, ieri sera e due anni fa", "Date:oggi|TimeRange:ieri sera|Date:due anni fa")]
    [InlineData("ogni giorno per tre mesi", "Set:ogni giorno|Duration:tre mesi")]
    [InlineData("175 miliardi di dollari e 5 euro", "Currency:175 miliardi di dollari|Currency:5 euro")]
    [InlineData("più di 330 missili, oltre a 5.000 droni", "Number:330|Number:5.000")]
    [InlineData("il 3,5% o il 4 per cento", "Percentage:3,5%|Percentage:4 per cento")]
    [InlineData("un uomo di 45 anni, un 28enne", "Age:di 45 anni|Age:28enne")]
    [InlineData("10 km, 3 metri quadrati, 25 °C", "Dimension:10 km|Dimension:3 metri quadrati|Temperature:25 °C")]
    [InlineData("nel XIX secolo e negli anni '90", "DateRange:XIX secolo|DateRange:anni '90")]
    [InlineData("nel 2001 ha vinto il terzo premio", "DateRange:2001|Ordinal:terzo")]
    public void Recognize_Italian_FindsDatesAndQuantities(string text, string expected) => Assert.Equal(expected, Found(text, "it"));

    [Theory]
    [InlineData("On Tuesday, May 3, 2022, he left.", "Date:Tuesday, May 3, 2022")]
    [InlineData("May I march on?", "")]
    [InlineData("In May he left, in early June 2021 he came.", "DateRange:May|DateRange:early June 2021")]
    [InlineData("on 27 March, a week ago", "Date:27 March|Date:a week ago")]
    [InlineData("at 5:30 p.m. EST last Friday", "Time:5:30 p.m. EST|Date:last Friday")]
    [InlineData("the 1990s and the 19th century", "DateRange:the 1990s|DateRange:19th century")]
    [InlineData("from January to March 2023, this year", "DateRange:from January to March 2023|DateRange:this year")]
    [InlineData("tonight, every day, for two weeks", "TimeRange:tonight|Set:every day|Duration:two weeks")]
    [InlineData("$5.2 billion, US$5m and £20", "Currency:$5.2 billion|Currency:US$5m|Currency:£20")]
    [InlineData("5%, 3 per cent and 4 percentage points", "Percentage:5%|Percentage:3 per cent|Percentage:4 percentage points")]
    [InlineData("a 25-year-old and a man aged 30", "Age:25-year-old|Age:aged 30")]
    [InlineData("twenty-five miles, 10km, 30 degrees", "Dimension:twenty-five miles|Dimension:10km|Temperature:30 degrees")]
    [InlineData("two hundred and fifty people, 1.5 million cars", "Number:two hundred and fifty|Number:1.5 million")]
    [InlineData("the third and the 21st", "Ordinal:third|Ordinal:21st")]
    [InlineData("12/25/2023 or 2023-12-25", "Date:12/25/2023|Date:2023-12-25")]
    public void Recognize_English_FindsDatesAndQuantities(string text, string expected) => Assert.Equal(expected, Found(text, "en"));

    [Theory]
    [InlineData("Am 17. Mai 2015 um 20.30 Uhr", "Date:17. Mai 2015|Time:20.30 Uhr")]
    [InlineData("am Freitag, den 3. März", "Date:Freitag, den 3. März")]
    [InlineData("Herr August kam im August.", "DateRange:August")]
    [InlineData("vom 3. bis 5. Mai 2024", "DateRange:vom 3. bis 5. Mai 2024")]
    [InlineData("am 03.04.2023, vor drei Jahren", "Date:03.04.2023|Date:vor drei Jahren")]
    [InlineData("nächste Woche und heute Abend", "DateRange:nächste Woche|TimeRange:heute Abend")]
    [InlineData("im 19. Jahrhundert, 90er Jahre", "DateRange:19. Jahrhundert|DateRange:90er Jahre")]
    [InlineData("5,50 Euro, 3 Mio. Euro, 2 Millionen US-Dollar", "Currency:5,50 Euro|Currency:3 Mio. Euro|Currency:2 Millionen US-Dollar")]
    [InlineData("12 Prozent, -5 °C, 10 km", "Percentage:12 Prozent|Temperature:-5 °C|Dimension:10 km")]
    [InlineData("der 28-Jährige und 37 Jahre alt", "Age:28-Jährige|Age:37 Jahre alt")]
    [InlineData("jeden Tag, 35 Minuten", "Set:jeden Tag|Duration:35 Minuten")]
    public void Recognize_German_FindsDatesAndQuantities(string text, string expected) => Assert.Equal(expected, Found(text, "de"));

    [Theory]
    [InlineData("Le 1er mai 2023 à 18h30, mardi soir", "Date:1er mai 2023|Time:18h30|TimeRange:mardi soir")]
    [InlineData("Mars est une planète, en mars non.", "DateRange:mars")]
    [InlineData("Aujourd'hui, il y a deux ans, hier", "Date:Aujourd'hui|Date:il y a deux ans|Date:hier")]
    [InlineData("la semaine dernière, les trois derniers mois", "DateRange:semaine dernière|DateRange:trois derniers mois")]
    [InlineData("de 2010 à 2015, au XIXe siècle", "DateRange:de 2010 à 2015|DateRange:XIXe siècle")]
    [InlineData("1,2 milliard d'euros, soit 15 %", "Currency:1,2 milliard d'euros|Percentage:15 %")]
    [InlineData("10 000 personnes, quatre-vingt-dix kilomètres", "Number:10 000|Dimension:quatre-vingt-dix kilomètres")]
    [InlineData("âgée de 30 ans, pendant trois jours", "Age:de 30 ans|Duration:trois jours")]
    [InlineData("120 km/h à 25 °C", "Dimension:120 km/h|Temperature:25 °C")]
    [InlineData("chaque année, la deuxième fois", "Set:chaque année|Ordinal:deuxième")]
    public void Recognize_French_FindsDatesAndQuantities(string text, string expected) => Assert.Equal(expected, Found(text, "fr"));

    [Theory]
    [InlineData("es", "El martes 3 de mayo de 2022, a las 17:30", "Date:martes 3 de mayo de 2022|Time:17:30")]
    [InlineData("es", "5 millones de euros, un 12% y 3 por ciento", "Currency:5 millones de euros|Percentage:12%|Percentage:3 por ciento")]
    [InlineData("es", "hace dos años, la semana pasada, este año", "Date:hace dos años|DateRange:semana pasada|DateRange:este año")]
    [InlineData("es", "un hombre de 45 años, treinta y cinco kilómetros", "Age:de 45 años|Dimension:treinta y cinco kilómetros")]
    [InlineData("es", "el siglo XIX, marzo de 2020, cada día", "DateRange:siglo XIX|DateRange:marzo de 2020|Set:cada día")]
    [InlineData("pt", "Na terça-feira, 3 de maio de 2022, às 17h30", "Date:terça-feira, 3 de maio de 2022|Time:17h30")]
    [InlineData("pt", "R$ 5 milhões, 12 por cento", "Currency:R$ 5 milhões|Percentage:12 por cento")]
    [InlineData("pt", "há dois anos, na semana passada, hoje", "Date:há dois anos|DateRange:semana passada|Date:hoje")]
    [InlineData("pt", "um homem de 45 anos, trinta e cinco quilômetros", "Age:de 45 anos|Dimension:trinta e cinco quilômetros")]
    [InlineData("nl", "Op dinsdag 3 mei 2022 om 17.30 uur", "Date:dinsdag 3 mei 2022|Time:17.30 uur")]
    [InlineData("nl", "5 miljoen euro, 12 procent", "Currency:5 miljoen euro|Percentage:12 procent")]
    [InlineData("nl", "twee jaar geleden, vorige week, gisteravond", "Date:twee jaar geleden|DateRange:vorige week|TimeRange:gisteravond")]
    [InlineData("nl", "een 28-jarige man, 35 kilometer", "Age:28-jarige|Dimension:35 kilometer")]
    [InlineData("sv", "5 km, 20%, €5, 2023-12-25", "Dimension:5 km|Percentage:20%|Currency:€5|Date:2023-12-25")]
    public void Recognize_OtherLanguages_FindsDatesAndQuantities(string language, string text, string expected) => Assert.Equal(expected, Found(text, language));

    [Theory]
    [InlineData("Write to info@example.org or see www.example.org/a.", "Email:info@example.org|URL:www.example.org/a")]
    [InlineData("hosts 192.168.1.1 and 2001:db8::1.", "IP:192.168.1.1|IP:2001:db8::1")]
    [InlineData("version 1.2.3.400", "Number:1.2.3.400")]
    [InlineData("call +49 30 123456-78 now", "PhoneNumber:+49 30 123456-78")]
    [InlineData("(212) 555-0123 or phone: 030 1234567", "PhoneNumber:(212) 555-0123|PhoneNumber:030 1234567")]
    public void Recognize_Addresses_HaveTheirCategories(string text, string expected) => Assert.Equal(expected, Found(text, "en"));

    [Theory]
    [InlineData("it", "Info allo 011 555 0199 o in sede", "011 555 0199")]
    [InlineData("it", "prenotare: 02 1234 5678.", "02 1234 5678")]
    [InlineData("de", "Karten unter (030) 123456, Einlass 19 Uhr", "(030) 123456")]
    [InlineData("de", "Karten unter 030/1234567", "030/1234567")]
    [InlineData("de", "oder 0171 123 45 67", "0171 123 45 67")]
    [InlineData("fr", "réservation au 01 23 45 67 89 dès lundi", "01 23 45 67 89")]
    [InlineData("fr", "réservation au 01.23.45.67.89", "01.23.45.67.89")]
    [InlineData("nl", "bel 06-12345678", "06-12345678")]
    [InlineData("en", "on 020 7946 0958 by Friday", "020 7946 0958")]
    public void Recognize_AreaCodeWithItsZero_IsAPhoneNumber(string language, string text, string number) =>
        Assert.Contains("PhoneNumber:" + number, Found(text, language).Split('|'));

    [Theory]
    [InlineData("en", "on 01-02-2026 and 01/02/2026 and 01.02.2026")]
    [InlineData("en", "open 09 30 to 10 30, not 08 30 12 00")]
    [InlineData("en", "ISBN 0-306-40615-2, order 0306406152, file 000 123 4567")]
    [InlineData("en", "the sum 5 011 555 0199 and 011 5, 0123")]
    [InlineData("it", "ha vinto 0,123 456 789 volte")]
    [InlineData("de", "am 05.06. um 07.08 Uhr, Zimmer 012")]
    public void Recognize_OtherDigits_AreNoPhoneNumber(string language, string text) => Assert.DoesNotContain("PhoneNumber", Found(text, language), StringComparison.Ordinal);

    [Fact]
    public void Recognize_LineBreak_EndsAMention() => Assert.Equal("Number:5|Date:3 maggio", Found("ne ha 5\n3 maggio", "it"));

    [Fact]
    public void Recognize_YearLongAfterPublication_IsNoYear()
    {
        Assert.Equal("DateRange:2090", Found("nel 2090", "it"));
        Assert.Equal("Number:2090", Found("nel 2090", "it", new DateOnly(1999, 1, 1)));
    }

    [Fact]
    public void Recognize_KnownLanguages_CategoriesAreTheServices()
    {
        var mentions = new List<RecognizedMention>();

        RuleRecognizer.Recognize("Venerdì il 20% a.b@c.it www.c.it 10.0.0.1 +39 06 1234 5678 ore", "it", null, mentions);

        Assert.Equal(
            [EntityCategory.DateTime, EntityCategory.Quantity, EntityCategory.Email, EntityCategory.Url, EntityCategory.IpAddress, EntityCategory.PhoneNumber],
            mentions.Select(mention => mention.Category));
    }

    private static string Found(string text, string language, DateOnly? published = null)
    {
        var mentions = new List<RecognizedMention>();
        RuleRecognizer.Recognize(text, language, published, mentions);
        return string.Join('|', mentions.Select(mention => $"{mention.Subcategory ?? mention.Category}:{text.Substring(mention.Offset, mention.Length)}"));
    }
}
