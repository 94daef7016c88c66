using System.Xml;
using System.Xml.Linq;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Documents;
using NewsletterFns.Extraction.Metadata;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Word;

/// <summary>Reads Word documents (.docx): the text as it is after all changes, its footnotes at the end.</summary>
internal sealed class WordReader : IDraftReader
{
    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        using var package = WordPackage.Open(file.Bytes, context);
        try
        {
            var main = package.MainPart();
            var styles = new WordStyles(package.Load("word/styles.xml"), package.Load("word/numbering.xml"), package.Load(main.Replace("word/", "word/_rels/", StringComparison.OrdinalIgnoreCase) + ".rels"));
            using var reader = package.Read(main)!;
            var body = new WordBody(styles, context);
            var blocks = body.Read(reader);
            var headline = body.Title ?? blocks.Take(3).FirstOrDefault(block => block is { Kind: BlockKind.Heading, Level: <= 2 })?.Text;
            using var notes = package.Read("word/footnotes.xml");
            if (notes is not null)
            {
                blocks.AddRange(new WordBody(styles, context).Read(notes));
            }

            return blocks.Count > 0 ? [Properties(package.Load("docProps/core.xml"), styles).ToDraft(blocks, TitleText.OneLine(headline))] : [];
        }
        catch (XmlException exception)
        {
            throw ExtractionFaults.Malformed("a Word document", exception);
        }
    }

    private static DocumentProperties Properties(XElement? core, WordStyles styles)
    {
        string? Value(string name) => core?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
        return new DocumentProperties(Value("title"), Value("creator"), DateParser.ParseValue(Value("created") ?? Value("modified")), Value("language") ?? styles.Language);
    }
}
