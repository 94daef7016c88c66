using System.Text;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Documents;
using NewsletterFns.Extraction.Links;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Util;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>Reads PDF documents: words in reading order, joined to paragraphs, without running heads and page numbers.</summary>
internal sealed class PdfReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        var budget = new PdfBudget(context);
        try
        {
            using var document = PdfDocument.Open(file.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 100, FilterProvider = new PdfFilters(budget) });
            budget.Check();
            budget.CountObjects(document.Structure.CrossReferenceTable.ObjectOffsets.Count);
            return Read(document, budget, context);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw ExtractionFaults.Encrypted("an encrypted PDF document", "remove the protection, or save its text as .txt, .md or .html and drop that");
        }
        catch (Exception exception) when (exception is not (ExtractionException or OperationCanceledException))
        {
            // PdfPig names what is broken by exceptions of any kind.
            budget.Check();
            throw ExtractionFaults.Malformed("a PDF document", exception);
        }
    }

    private static ArticleDraft[] Read(PdfDocument document, PdfBudget budget, ReadingContext context)
    {
        var pages = new List<(List<PdfWord> Words, double Height)>();
        var count = Math.Min(document.NumberOfPages, context.Options.MaxPdfPages);
        if (count < document.NumberOfPages)
        {
            context.Warn($"The PDF has more than {count} pages; the rest was left out. Split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxPdfPages)}.");
        }

        for (var number = 1; number <= count; number++)
        {
            budget.Check();
            if (ReadPage(document, number, budget, context) is { } page)
            {
                pages.Add(page);
            }
        }

        RunningLines.Remove(pages);
        var lines = pages.SelectMany((page, index) => PdfColumns.Read(page.Words, index)).ToList();
        if (lines.Count == 0)
        {
            throw ExtractionFaults.NoArticle("the PDF has no text, only images as scanners make them; run it through a text recognition (OCR) and drop the result");
        }

        var paragraphs = new PdfParagraphs(lines);
        var blocks = paragraphs.Build(context.CancellationToken);
        var information = document.Information;
        var created = (information.GetCreatedDateTimeOffset() ?? information.GetModifiedDateTimeOffset())?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        return [new DocumentProperties(information.Title, information.Author, DateParser.ParseValue(created), null).ToDraft(blocks, TitleText.OneLine(paragraphs.Headline))];
    }

    private static (List<PdfWord> Words, double Height)? ReadPage(PdfDocument document, int number, PdfBudget budget, ReadingContext context)
    {
        try
        {
            var page = document.GetPage(number);
            budget.Check();
            budget.CountObjects(page.Letters.Count);

            // Text set sideways is a watermark or a credit. Text that is not drawn is what OCR put behind a scan: it counts where nothing else does.
            var upright = page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal && letter.PointSize > 1).ToArray();
            var drawn = upright.Where(letter => letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip)).ToArray();
            var words = DefaultWordExtractor.Instance.GetWords(drawn.Length > 0 ? drawn : upright).Select(ToWord).OfType<PdfWord>().ToList();
            Link(words, page);
            return (words, page.Height);
        }
        catch (Exception exception) when (exception is not (ExtractionException or OperationCanceledException or PdfDocumentEncryptedException))
        {
            budget.Check();
            context.Warn($"Page {number} of the PDF is broken and was left out.");
            return null;
        }
    }

    private static PdfWord? ToWord(UglyToad.PdfPig.Content.Word word)
    {
        var text = word.Text.Any(c => c is >= '\uFB00' and <= '\uFB06') ? word.Text.Normalize(NormalizationForm.FormKC) : word.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var letter = word.Letters[0];
        var name = letter.FontName ?? "";
        var bold = name.Contains("bold", StringComparison.OrdinalIgnoreCase) || name.Contains("black", StringComparison.OrdinalIgnoreCase) || letter.FontDetails.IsBold;
        return new PdfWord(text.Trim(), word.Letters.Min(item => item.StartBaseLine.X), word.Letters.Max(item => item.EndBaseLine.X), letter.StartBaseLine.Y, letter.PointSize, bold);
    }

    private static void Link(List<PdfWord> words, Page page)
    {
        foreach (var link in page.GetHyperlinks().Take(2_000))
        {
            if (LinkCleaner.Clean(link.Uri) is not { } url)
            {
                continue;
            }

            var bounds = link.Bounds;
            foreach (var word in words)
            {
                var middle = (word.Left + word.Right) / 2;
                if (middle >= bounds.Left && middle <= bounds.Right && word.Baseline + (word.Size * 0.3) >= bounds.Bottom && word.Baseline + (word.Size * 0.3) <= bounds.Top)
                {
                    word.Link ??= url;
                }
            }
        }
    }
}
