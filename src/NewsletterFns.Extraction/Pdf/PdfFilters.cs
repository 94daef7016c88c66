using UglyToad.PdfPig.Filters;

namespace NewsletterFns.Extraction.Pdf;

/// <summary>PdfPig's filters with what they unpack counted. Filters of images are left as they are: text needs none of them.</summary>
internal sealed class PdfFilters(PdfBudget budget) : BaseFilterProvider(Filters(budget))
{
    private static Dictionary<string, IFilter> Filters(PdfBudget budget)
    {
        var flate = new CountedFilter(new FlateFilter(), budget);
        var lzw = new CountedFilter(new LzwFilter(), budget);
        var run = new CountedFilter(new RunLengthFilter(), budget);
        var ascii85 = new CountedFilter(new Ascii85Filter(), budget);
        var hex = new CountedFilter(new AsciiHexDecodeFilter(), budget);
        var image = new DctDecodeFilter();
        return new Dictionary<string, IFilter>
        {
            ["FlateDecode"] = flate, ["Fl"] = flate, ["LZWDecode"] = lzw, ["LZW"] = lzw, ["RunLengthDecode"] = run, ["RL"] = run,
            ["ASCII85Decode"] = ascii85, ["A85"] = ascii85, ["ASCIIHexDecode"] = hex, ["AHx"] = hex,
            ["DCTDecode"] = image, ["DCT"] = image, ["CCITTFaxDecode"] = image, ["CCF"] = image, ["JBIG2Decode"] = image, ["JPXDecode"] = image,
        };
    }
}
