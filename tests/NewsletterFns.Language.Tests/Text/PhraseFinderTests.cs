using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Tests.Text;

public sealed class PhraseFinderTests
{
    [Theory]
    [InlineData("La cartolina e la carta.", "carta", 18)]
    [InlineData("Carta e carta", "carta", 8)]
    [InlineData("Una Carta", "carta", 4)]
    [InlineData("Un cartone", "carta", -1)]
    [InlineData("Un cartone", "carton", -1)]
    [InlineData("Correre 5km al giorno", "km", 9)]
    [InlineData("1024x768 punti", "x768", 4)]
    [InlineData("東京都知事は語った", "知事", 3)]
    [InlineData("서울에서 만나다", "서울", 0)]
    [InlineData("قال إن المدينة والمدينة", "مدينة", 9)]
    [InlineData("qualcosa", "", -1)]
    public void Find_Phrase_IsItsFirstPlaceAsWholeWords(string text, string phrase, int offset) => Assert.Equal(offset, PhraseFinder.Find(text, phrase));

    [Fact]
    public void Find_FromBehindTheFirstPlace_IsTheNext() => Assert.Equal(8, PhraseFinder.Find("carta e carta", "carta", 1));
}
