using System.Text;
using NewsletterFns.Extraction.Charsets;

namespace NewsletterFns.Extraction.Tests.Charsets;

public sealed class MojibakeRepairTests
{
    static MojibakeRepairTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("La città è più bella, perché l’estate è arrivata.")]
    [InlineData("Österreichs Bürger mögen „süße“ Äpfel – für 3 €.")]
    [InlineData("O’Brien said it wasn’t true.")]
    public void TryRepair_TwiceEncoded_IsUndone(string text)
    {
        var broken = Encoding.GetEncoding(1252).GetString(Encoding.UTF8.GetBytes(text));

        Assert.True(MojibakeRepair.TryRepair(broken, out var repaired));
        Assert.Equal(text, repaired);
    }

    [Fact]
    public void TryRepair_SecondByteTurnedIntoSpace_IsUndone()
    {
        Assert.True(MojibakeRepair.TryRepair("PerchÃ© la cittÃ  Ã¨ lontana", out var repaired));
        Assert.Equal("Perché la città è lontana", repaired);
    }

    [Theory]
    [InlineData("«AMANHû, diz a IRMû de João, não será igual à manhã de São Tomé.")]
    [InlineData("Ângela já não está cá; a Câmara também não.")]
    [InlineData("Plain ASCII text.")]
    [InlineData("The letter Ã occurs in Portuguese, and Â in Romanian: România.")]
    public void TryRepair_SoundText_IsLeftAlone(string text) => Assert.False(MojibakeRepair.TryRepair(text, out _));
}
