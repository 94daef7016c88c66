using System.Buffers;
using System.Collections.Frozen;
using System.Net;
using NewsletterFns.Extraction.Reading;

namespace NewsletterFns.Extraction.Feeds;

/// <summary>
/// Reads the XML of feeds as they are rather than as they should be: undeclared entities and prefixes, bare ampersands, markup that was not
/// escaped and files that break off cost nothing. Declarations are skipped, so that no entity is ever resolved. Linear, without recursion.
/// </summary>
internal sealed class FeedScanner
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = FrozenDictionary<string, string>.Empty;

    // Elements of prose: everything up to their end tag is their text, be it CDATA, escaped or bare markup.
    private static readonly FrozenSet<string> Prose = (
        "title description summary content content:encoded subtitle tagline body fulltext media:description media:title itunes:summary itunes:subtitle dc:description")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>
    {
        ["http://www.w3.org/2005/Atom"] = "",
        ["http://purl.org/atom/ns#"] = "",
        ["http://purl.org/rss/1.0/"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://www.w3.org/1999/xhtml"] = "",
        ["http://purl.org/rss/1.0/modules/content/"] = "content:",
        ["http://purl.org/dc/elements/1.1/"] = "dc:",
        ["http://purl.org/dc/terms/"] = "dc:",
        ["http://search.yahoo.com/mrss/"] = "media:",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes:",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["atom"] = "", ["rdf"] = "", ["rss"] = "", ["xhtml"] = "", ["dcterms"] = "dc:",
    };

    private readonly List<FeedNode> _open = [];
    private readonly string _xml;
    private readonly ReadingContext _context;
    private int _at;

    private FeedScanner(string xml, ReadingContext context)
    {
        _xml = xml;
        _context = context;
    }

    /// <summary>The root with everything below it, or <see langword="null"/> where there is no element.</summary>
    /// <exception cref="ExtractionException">Too many elements or too deep.</exception>
    public static FeedNode? Read(string xml, ReadingContext context) => new FeedScanner(xml, context).Read();

    private FeedNode? Read()
    {
        FeedNode? root = null;
        for (var count = 0; _at < _xml.Length;)
        {
            if ((++count & 0xFF) == 0)
            {
                _context.CancellationToken.ThrowIfCancellationRequested();
            }

            var start = _xml.IndexOf('<', _at);
            AppendText(start < 0 ? _xml.Length : start);
            if (start < 0 || SkipDeclaration())
            {
                continue;
            }

            if (_xml.AsSpan(_at).StartsWith("</"))
            {
                Close(TagEnd());
                continue;
            }

            var end = TagEnd();
            var tag = _xml.AsSpan(_at + 1, end - _at - 1);
            if (tag.IsEmpty || !(char.IsLetter(tag[0]) || tag[0] == '_'))
            {
                _open.LastOrDefault()?.Append("<");
                _at++;
                continue;
            }

            if (count > _context.Options.MaxHtmlNodes)
            {
                throw ExtractionFaults.TooManyTags(_context.Options.MaxHtmlNodes);
            }

            var node = Open(tag);
            root ??= node;
            if (_open.Count == 0 && root != node)
            {
                // Whatever follows the root is no part of the feed.
                return root;
            }

            _open.LastOrDefault()?.Add(node);
            _at = Past(end);
            if (tag[^1] == '/')
            {
                node.IsClosed = true;
            }
            else if (Prose.Contains(node.Name))
            {
                ReadProse(node, Name(tag));
            }
            else
            {
                _open.Add(node);
                if (_open.Count > _context.Options.MaxHtmlDepth)
                {
                    throw ExtractionFaults.TooDeep(_context.Options.MaxHtmlDepth);
                }
            }
        }

        return root;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }

    private void AppendText(int end)
    {
        if (_open.Count > 0 && _at < end)
        {
            _open[^1].Append(WebUtility.HtmlDecode(_xml[_at..end]));
        }

        _at = end;
    }

    private bool SkipDeclaration()
    {
        var rest = _xml.AsSpan(_at);
        if (rest.StartsWith("<!--"))
        {
            _at = After("-->", _at + 4);
        }
        else if (rest.StartsWith("<![CDATA["))
        {
            ReadCharacterData(_open.LastOrDefault());
        }
        else if (rest.StartsWith("<?"))
        {
            _at = After("?>", _at + 2);
        }
        else if (rest.StartsWith("<!"))
        {
            // A document type may hold declarations of its own, which end in «]>».
            var end = _xml.IndexOf('>', _at);
            var subset = _xml.IndexOf('[', _at, (end < 0 ? _xml.Length : end) - _at);
            _at = subset < 0 ? After(">", _at) : After(">", After("]", subset) - 1);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadCharacterData(FeedNode? node)
    {
        var start = _at + "<![CDATA[".Length;
        var end = _xml.IndexOf("]]>", start, StringComparison.Ordinal);
        end = end < 0 ? _xml.Length : end;
        node?.Append(_xml.AsSpan(start, end - start));
        _at = Math.Min(end + 3, _xml.Length);
    }

    private int Past(int tagEnd) => tagEnd < _xml.Length && _xml[tagEnd] == '>' ? tagEnd + 1 : tagEnd;

    private int After(string mark, int from)
    {
        var at = from > _xml.Length ? -1 : _xml.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? _xml.Length : at + mark.Length;
    }

    // The «>» that ends the tag, not one in an attribute's value.
    private int TagEnd()
    {
        for (var i = _at + 1; i < _xml.Length; i++)
        {
            if (_xml[i] is '>' or '<')
            {
                return i;
            }

            if (_xml[i] is '"' or '\'' && _xml[i - 1] == '=')
            {
                var close = _xml.IndexOf(_xml[i], i + 1, Math.Min(_xml.Length - i - 1, 20_000));
                i = close < 0 ? i : close;
            }
        }

        return _xml.Length;
    }

    private void Close(int end)
    {
        var name = Canonical(Name(_xml.AsSpan(_at + 2, end - _at - 2)));
        _at = Past(end);
        var at = _open.FindLastIndex(node => node.Name == name);
        if (at >= 0)
        {
            _open[at].IsClosed = true;
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private FeedNode Open(ReadOnlySpan<char> tag)
    {
        var name = Name(tag);
        var rest = tag[name.Length..];
        Dictionary<string, string>? attributes = null;
        while (rest.IndexOf('=') is var equals and > 0)
        {
            var key = rest[..equals].Trim();
            key = key[(key.LastIndexOfAny(" \t\r\n") + 1)..];
            rest = rest[(equals + 1)..].TrimStart();
            var quote = rest.IsEmpty ? ' ' : rest[0];
            var close = quote is '"' or '\'' ? rest[1..].IndexOf(quote) + 1 : rest.IndexOfAny(NameEnds);
            if (close <= 0)
            {
                break;
            }

            var value = WebUtility.HtmlDecode((quote is '"' or '\'' ? rest[1..close] : rest[..close]).ToString());
            (attributes ??= new(StringComparer.OrdinalIgnoreCase)).TryAdd(key.ToString(), value);
            if (key.StartsWith("xmlns:") && Prefixes.TryGetValue(value.Trim(), out var prefix))
            {
                _prefixes[key["xmlns:".Length..].ToString()] = prefix;
            }

            rest = rest[close..].TrimStart(quote);
        }

        return new FeedNode(Canonical(name), attributes ?? NoAttributes);
    }

    private string Canonical(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        var local = name[(colon + 1)..].Trim().ToString().ToLowerInvariant();
        if (colon < 0)
        {
            return local;
        }

        var prefix = name[..colon].ToString();
        return _prefixes.GetValueOrDefault(prefix, prefix.ToLowerInvariant() + ":") + local;
    }

    private void ReadProse(FeedNode node, ReadOnlySpan<char> name)
    {
        var end = "</" + name.ToString();
        var isMarkup = node.Attribute("type") == "xhtml";
        while (_at < _xml.Length)
        {
            var start = _xml.IndexOf('<', _at);
            start = start < 0 ? _xml.Length : start;

            // Text beside bare elements is markup already; escaped markup becomes markup by decoding it.
            var text = _xml[_at..start];
            node.Append(isMarkup ? text : WebUtility.HtmlDecode(text));
            _at = start;
            var rest = _xml.AsSpan(_at);
            if (rest.StartsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                node.IsClosed = true;
                _at = After(">", _at);
                return;
            }

            if (rest.StartsWith("<![CDATA["))
            {
                ReadCharacterData(node);
            }
            else if (rest.StartsWith("<!--"))
            {
                _at = After("-->", _at + 4);
            }
            else if (_at < _xml.Length)
            {
                isMarkup = true;
                var next = Past(TagEnd());
                node.Append(_xml.AsSpan(_at, next - _at));
                _at = next;
            }
        }
    }
}
