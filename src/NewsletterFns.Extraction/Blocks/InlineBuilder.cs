using System.Text;

namespace NewsletterFns.Extraction.Blocks;

/// <summary>Collects the inline content of one block, normalising as it goes, so that link offsets need no correction afterwards.</summary>
internal sealed class InlineBuilder
{
    private const int MaxDrawnLine = 200;

    // Up to here nothing combines with what stands before it, so that all is in normal form.
    private const char LastUncombined = '\u02FF';

    private readonly StringBuilder _text = new();
    private readonly List<BlockLink> _links = [];
    private readonly bool _keepSpaces;
    private int _openStart = -1;
    private int _linkedLength;
    private Uri? _openUrl;
    private bool _space;

    /// <param name="keepSpaces">Keep runs of spaces, as in code.</param>
    public InlineBuilder(bool keepSpaces = false) => _keepSpaces = keepSpaces;

    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Appends raw text: white space runs become one space, invisible characters go.</summary>
    public void Append(ReadOnlySpan<char> raw)
    {
        if (!raw.ContainsAnyExceptInRange('\0', LastUncombined))
        {
            AppendCore(raw);
        }
        else
        {
            AppendCore(CharacterRules.Compose(raw));
        }
    }

    /// <summary>A line break inside the block; several in a row count once.</summary>
    public void Break()
    {
        _space = false;
        DropDrawnLine();
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>A gap that must not glue words, as between table cells.</summary>
    public void Space() => _space = true;

    public void OpenLink(Uri? url)
    {
        CloseLink();
        FlushSpace();
        _openStart = _text.Length;
        _openUrl = url;
    }

    public void CloseLink()
    {
        if (_openStart < 0)
        {
            return;
        }

        var (start, end) = (Math.Min(_openStart, _text.Length), _text.Length);
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        _linkedLength += end - start;
        if (end > start && _openUrl is not null)
        {
            _links.Add(new BlockLink(start, end - start, _openUrl));
        }

        _openStart = -1;
        _openUrl = null;
    }

    /// <summary>The block, or <see langword="null"/> where nothing readable was appended; the builder is empty again. <paramref name="prefix"/> is a list marker or empty.</summary>
    public TextBlock? Build(BlockKind kind, int level = 0, bool tight = false, string prefix = "")
    {
        // A link around several blocks goes on in the next one.
        var (inLink, url) = (_openStart >= 0, _openUrl);
        CloseLink();
        DropDrawnLine();
        var length = _text.Length;
        while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
        {
            length--;
        }

        var text = ComposeWhole(_text.ToString(0, length));
        var block = text.Length == 0
            ? null
            : new TextBlock(prefix + text, kind)
            {
                Level = level,
                Tight = tight,
                Links = _links.Count == 0 ? [] : _links.Select(link => link with { Start = link.Start + prefix.Length }).ToArray(),
                LinkedLength = _linkedLength,
            };
        Clear();
        if (inLink)
        {
            OpenLink(url);
        }

        return block;
    }

    // Pieces in normal form may have none when they stand together: a letter, and an accent behind a tag or a character that went.
    private string ComposeWhole(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', LastUncombined) || text.IsNormalized())
        {
            return text;
        }

        for (var i = 0; i < _links.Count; i++)
        {
            var link = _links[i];
            var start = Length(text, link.Start);
            _links[i] = link with { Start = start, Length = Length(text, link.Start + link.Length) - start };
        }

        _links.RemoveAll(link => link.Length <= 0);
        return text.Normalize();

        static int Length(string text, int end) => text[..end].Normalize().Length;
    }

    private void Clear()
    {
        _text.Clear();
        _links.Clear();
        _space = false;
        _openStart = -1;
        _openUrl = null;
        _linkedLength = 0;
    }

    private void AppendCore(ReadOnlySpan<char> raw)
    {
        while (!raw.IsEmpty)
        {
            var run = raw.IndexOfAny(CharacterRules.Special);
            run = run < 0 ? raw.Length : run;
            if (run > 0)
            {
                FlushSpace();
                _text.Append(raw[..run]);
            }

            if (run == raw.Length)
            {
                return;
            }

            AppendSpecial(raw[run]);
            raw = raw[(run + 1)..];
        }
    }

    private void AppendSpecial(char c)
    {
        if (c == '\n' && _keepSpaces)
        {
            EndCodeLine();
        }
        else if (char.IsWhiteSpace(c) || c == '\u2800')
        {
            if (!_keepSpaces)
            {
                _space = true;
            }
            else if (_text.Length > 0)
            {
                _text.Append(' ');
            }
        }
        else if (CharacterRules.KeepsJoiner(c, _text.Length > 0 ? _text[^1] : ' '))
        {
            FlushSpace();
            _text.Append(c);
        }
    }

    // Stars and rules between lines are not text; in code they are.
    private void DropDrawnLine()
    {
        if (_text.Length == 0 || (_keepSpaces && !CharacterRules.IsDecoration(_text.ToString())))
        {
            return;
        }

        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n' && _text.Length - start <= MaxDrawnLine)
        {
            start--;
        }

        if (_text.Length - start > MaxDrawnLine || !CharacterRules.IsDecoration(_text.ToString(start, _text.Length - start)))
        {
            return;
        }

        _text.Length = start;
        _links.RemoveAll(link => link.Start + link.Length > start);
    }

    // No trailing spaces, no blank line at the beginning and never two of them.
    private void EndCodeLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }
    }

    private void FlushSpace()
    {
        if (_space && _text.Length > 0 && _text[^1] is not ('\n' or ' '))
        {
            _text.Append(' ');
        }

        _space = false;
    }
}
