using System.Text.Encodings.Web;
using System.Text.Json;
using NewsletterFns.Language;

namespace NewsletterFns.Local.Analyzing;

/// <summary>Writes analyses as JSON lines.</summary>
internal sealed class AnalysisWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    public AnalysisWriter(Stream stream)
    {
        _stream = stream;

        // Spans are to be read by people too: «è», not «\u00e8».
        _json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes one analysis.</summary>
    public void Write(DocumentAnalysis analysis, AnalyzeTask task)
    {
        _json.WriteStartObject();
        _json.WriteString("id", analysis.Id);
        if (analysis.Language.IsKnown)
        {
            _json.WriteString("lang", analysis.Language.Code);
        }
        else
        {
            _json.WriteNull("lang");
        }

        _json.WriteNumber("confidence", analysis.Language.Confidence);
        WriteParagraphs(analysis, task);
        if (task is AnalyzeTask.All or AnalyzeTask.Entities)
        {
            WriteEntities(analysis.Entities);
        }

        if (task is AnalyzeTask.All or AnalyzeTask.KeyPhrases)
        {
            WriteKeyPhrases(analysis.KeyPhrases);
        }

        if (task is AnalyzeTask.All or AnalyzeTask.Summary)
        {
            WriteSummary(analysis.Summary);
        }

        if (task is AnalyzeTask.All or AnalyzeTask.Sentences)
        {
            _json.WriteStartArray("ends");
            foreach (var end in analysis.SentenceEnds)
            {
                _json.WriteNumberValue(end);
            }

            _json.WriteEndArray();
        }

        EndLine();
    }

    /// <summary>Writes what is said of a line that could not be read.</summary>
    public void WriteError(string error)
    {
        _json.WriteStartObject();
        _json.WriteNull("id");
        _json.WriteString("error", error);
        EndLine();
    }

    /// <summary>Writes the last line.</summary>
    /// <param name="system">What answered.</param>
    /// <param name="seconds">How long the texts took.</param>
    /// <param name="loadSeconds">How long it took until the first text.</param>
    /// <param name="peakMegabytes">The most memory that the process held.</param>
    public void WriteMeta(string system, double seconds, double loadSeconds, double peakMegabytes)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("_meta");
        _json.WriteString("system", system);
        _json.WriteNumber("seconds", Math.Round(seconds, 3));
        _json.WriteNumber("load_seconds", Math.Round(loadSeconds, 3));
        _json.WriteNumber("peak_mb", Math.Round(peakMegabytes, 1));
        _json.WriteEndObject();
        EndLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void WriteParagraphs(DocumentAnalysis analysis, AnalyzeTask task)
    {
        if (analysis.Paragraphs.Count == 0 || task is not (AnalyzeTask.All or AnalyzeTask.Language))
        {
            return;
        }

        _json.WriteStartArray("paragraphs");
        foreach (var paragraph in analysis.Paragraphs)
        {
            _json.WriteStartObject();
            WriteSpan(paragraph.Offset, paragraph.Length);
            _json.WriteString("lang", paragraph.Language.IsKnown ? paragraph.Language.Code : null);
            _json.WriteNumber("confidence", paragraph.Language.Confidence);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteEntities(IReadOnlyList<Entity> entities)
    {
        _json.WriteStartArray("entities");
        foreach (var (entity, mention) in entities.SelectMany(e => e.Mentions.Select(m => (e, m))).OrderBy(pair => pair.m.Offset))
        {
            _json.WriteStartObject();
            _json.WriteString("text", mention.Text);
            _json.WriteString("category", entity.Category);
            _json.WriteString("subcategory", entity.Subcategory);
            WriteSpan(mention.Offset, mention.Length);
            _json.WriteNumber("confidence", entity.Confidence);
            _json.WriteString("name", entity.Name);
            if (entity.Value is { } value)
            {
                _json.WriteString("value", value);
            }

            WriteLinks(entity.Links);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLinks(IReadOnlyList<EntityLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        _json.WriteStartArray("links");
        foreach (var link in links)
        {
            _json.WriteStartObject();
            _json.WriteString("dataSource", link.DataSource);
            _json.WriteString("id", link.Id);
            _json.WriteString("name", link.Name);
            if (link.Url is { } url)
            {
                _json.WriteString("url", url.AbsoluteUri);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteKeyPhrases(IReadOnlyList<KeyPhrase> phrases)
    {
        _json.WriteStartArray("keys");
        foreach (var phrase in phrases)
        {
            _json.WriteStringValue(phrase.Text);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("keyPhrases");
        foreach (var phrase in phrases)
        {
            _json.WriteStartObject();
            _json.WriteString("text", phrase.Text);
            _json.WriteNumber("score", phrase.Score);
            WriteSpan(phrase.Offset, phrase.Length);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSummary(IReadOnlyList<SummarySentence> sentences)
    {
        _json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            _json.WriteStartObject();
            _json.WriteString("text", sentence.Text);
            WriteSpan(sentence.Offset, sentence.Length);
            _json.WriteNumber("rank", sentence.Rank);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(int offset, int length)
    {
        _json.WriteNumber("offset", offset);
        _json.WriteNumber("length", length);
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _json.Reset();
    }
}
