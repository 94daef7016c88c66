using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using NewsletterFns.Language;

namespace NewsletterFns.Benchmarks;

/// <summary>Memory of the embedded engine with the models of five languages, and whether it grows over many documents.</summary>
internal static class SoakBenchmark
{
    private const int Batch = 500;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>One text in each language that has a recogniser of its own; the number makes every document another.</summary>
    private static readonly string[] Texts =
    [
        "Il sindaco Marco Bianchi{0} ha inaugurato ieri a Bologna la biblioteca numero {0}. «È un giorno di festa», ha detto ai giornalisti.\nLa Regione ha pagato {0} mila euro.",
        "Mayor Anna Hill{0} opened library number {0} in Boston yesterday. “It is a day of joy,” she told reporters.\nThe state paid {0} thousand dollars.",
        "Bürgermeister Karl Vogt{0} hat gestern in Köln die Bibliothek Nummer {0} eröffnet. „Das ist ein Festtag“, sagte er.\nDas Land zahlte {0} tausend Euro.",
        "Le maire Paul Morel{0} a inauguré hier à Lyon la bibliothèque numéro {0}. « C'est un jour de fête », a-t-il dit.\nLa région a payé {0} mille euros.",
        "El alcalde Juan Ruiz{0} inauguró ayer en Sevilla la biblioteca número {0}. «Es un día de fiesta», dijo a los periodistas.\nLa Junta pagó {0} mil euros.",
    ];

    public static async Task RunAsync(int documents, CancellationToken cancellationToken)
    {
        using var process = Process.GetCurrentProcess();
        Report("empty process");
        var engine = new EmbeddedLanguageService(Options.Create(new EmbeddedLanguageOptions()));
        await engine.AnalyzeAsync([.. Enumerable.Range(0, Texts.Length).Select(Create)], cancellationToken);
        Report($"{Texts.Length} languages loaded, {Texts.Length} documents");
        var reportEvery = Math.Max(Batch, documents / 10);
        for (var done = 0; done < documents;)
        {
            var batch = Math.Min(Batch, documents - done);
            await engine.AnalyzeAsync([.. Enumerable.Range(done, batch).Select(Create)], cancellationToken);
            done += batch;
            if (done % reportEvery < Batch || done == documents)
            {
                Report($"{done} documents");
            }
        }

        void Report(string when)
        {
            // What is kept, not what waits to be collected.
            var live = GC.GetTotalMemory(forceFullCollection: true);
            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{when,-40} live {live / Mebibyte:0.0} MB, working set {process.WorkingSet64 / Mebibyte:0} MB, peak {process.PeakWorkingSet64 / Mebibyte:0} MB"));
        }
    }

    private static AnalysisDocument Create(int number) => new($"{number}", string.Format(CultureInfo.InvariantCulture, Texts[number % Texts.Length], number));
}
