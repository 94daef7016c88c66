using System.Collections.Frozen;
using System.IO.Compression;
using NewsletterFns.Extraction.Blocks;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Archives;

/// <summary>Reads the files of a ZIP archive, each as its own kind; a bad one costs a warning, not the others.</summary>
internal sealed class ArchiveReader : IDraftReader
{
    private const int MaxWarnings = 20;
    private const int MaxNameLength = 120;

    // Never an article, and never worth unpacking.
    private static readonly FrozenSet<string> Ignored = (
        ".png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .avif .heic .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3 .m4a .wav .ogg .mp4 .mov .avi .webm .exe .dll .db .ini .lnk .url")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What browsers call the folder beside a saved page, in their languages.
    private static readonly string[] PageFolders = ["_files", ".files", "-files", "_file", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros", "_bestanden"];

    public IReadOnlyList<ArticleDraft> Read(ReadableFile file, ReadingContext context)
    {
        using var archive = ZipParts.Open(file.Bytes, "a ZIP archive");
        var entries = archive.Entries.Select(entry => (Entry: entry, Name: ZipParts.Name(entry).Replace('\\', '/'))).OrderBy(item => item.Name, StringComparer.Ordinal).ToArray();
        var folders = entries.Where(item => item.Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || item.Name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            .SelectMany(item => PageFolders.Select(suffix => item.Name[..item.Name.LastIndexOf('.')] + suffix)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = entries.Where(item => !IsIgnored(item.Name, folders)).ToArray();
        if (files.Length > context.Options.MaxArchiveEntries)
        {
            context.Warn($"The archive holds more than {context.Options.MaxArchiveEntries} files; the rest was left out. Split it, or raise {ExtractionOptions.SectionName}__{nameof(ExtractionOptions.MaxArchiveEntries)}.");
        }

        var drafts = new List<ArticleDraft>();
        ExtractionException? first = null;
        var faults = 0;
        foreach (var (entry, name) in files.Take(context.Options.MaxArchiveEntries))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                drafts.AddRange(ReadEntry(entry, name, context));
            }
            catch (ExtractionException fault)
            {
                first ??= fault;
                if (++faults <= MaxWarnings)
                {
                    context.Warn($"«{(name.Length > MaxNameLength ? name[..MaxNameLength] + "…" : name)}»: {fault.Message}");
                }
            }

            if (drafts.Count > context.Options.MaxArticles)
            {
                break;
            }
        }

        if (faults > MaxWarnings)
        {
            context.Warn($"{faults - MaxWarnings} more files of the archive could not be read.");
        }

        return drafts.Count > 0 ? drafts : throw first ?? ExtractionFaults.NoArticle("the archive has no file with text in it");
    }

    private static IReadOnlyList<ArticleDraft> ReadEntry(ZipArchiveEntry entry, string name, ReadingContext context)
        => entry.IsEncrypted
            ? throw ExtractionFaults.Encrypted("in an encrypted ZIP archive", "unpack it with its password and drop the files in it")
            : context.ReadPart(new SourceFile(name, ZipParts.Read(entry, "part of a ZIP archive", context)));

    private static bool IsIgnored(string name, HashSet<string> pageFolders)
    {
        if (name.Length == 0 || name.EndsWith('/') || Ignored.Contains(Path.GetExtension(name)))
        {
            return true;
        }

        var start = 0;
        for (var end = name.IndexOf('/', StringComparison.Ordinal); ; end = name.IndexOf('/', start))
        {
            var part = name[start..(end < 0 ? name.Length : end)];
            if (part == "__MACOSX" || part.StartsWith('.') || part.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || (end > 0 && pageFolders.Contains(name[..end])))
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            start = end + 1;
        }
    }
}
