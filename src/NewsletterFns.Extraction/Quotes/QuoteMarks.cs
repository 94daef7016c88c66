namespace NewsletterFns.Extraction.Quotes;

/// <summary>Pairs quotation marks of every kind in one pass; marks inside other marks belong to the outer ones.</summary>
internal sealed class QuoteMarks
{
    private const int MaxDepth = 16;
    private const int MaxLength = 20_000;

    // A quotation that no mark takes up again ends within so many paragraphs, or its opening mark was none.
    private const int MaxSilentParagraphs = 3;

    private readonly string _text;
    private readonly List<OpenMark> _open = [];
    private readonly List<(int Start, int End)> _pairs = [];

    private QuoteMarks(string text) => _text = text;

    public static List<QuotedSpan> Find(string text, CancellationToken cancellationToken)
    {
        var marks = new QuoteMarks(text);
        marks.Pair(cancellationToken);
        return marks.Outermost();
    }

    private void Pair(CancellationToken cancellationToken)
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (_text[i])
            {
                case '\n':
                    i = EndParagraph(i);
                    break;
                case '“' or '‟' or '„' or '”' or '«' or '»' or '‹' or '›' or '"' or '‘' or '‚' or '’' or '\'':
                    Read(i);
                    break;
            }
        }

        EndParagraph(_text.Length);
    }

    private void Read(int at)
    {
        var mark = _text[at];
        switch (mark)
        {
            case '„':
                Open(at, mark);
                break;
            case '“' or '‟' when IsOpen("„") && (MayClose(at) || !MayOpen(at)):
                Close(at, "„");
                break;
            case '“' or '‟' when MayOpen(at):
                Open(at, '“');
                break;
            case '“' or '‟':
                Close(at, "“");
                break;
            case '”' when IsOpen("“„”\""):
                Close(at, "“„”\"");
                break;
            case '”' when MayOpen(at):
                Open(at, mark);
                break;
            case '«' when !IsOpen("»") || !MayClose(at):
                Open(at, mark);
                break;
            case '«':
                Close(at, "»");
                break;
            case '»' when IsOpen("«"):
                Close(at, "«");
                break;
            case '»' when MayOpen(at):
                Open(at, mark);
                break;
            case '‹' when !IsOpen("›") || !MayClose(at):
                Open(at, mark);
                break;
            case '‹':
                Close(at, "›");
                break;
            case '›' when IsOpen("‹"):
                Close(at, "‹");
                break;
            case '›' when MayOpen(at):
                Open(at, mark);
                break;
            case '"' when IsOpen("\"") && (MayClose(at) || !MayOpen(at)):
                Close(at, "\"");
                break;
            case '"' when MayOpen(at):
                Open(at, mark);
                break;
            case '‘' when IsOpen("‚") && MayClose(at):
                Close(at, "‚");
                break;
            case '‘' or '‚' or '\'' when MayOpen(at) && char.IsLetter(Next(at)):
                CloseAtApostrophe();
                Open(at, mark);
                break;
            case '’' or '\'' when MayClose(at):
                CloseSingle(at);
                break;
        }
    }

    private char Previous(int at) => at == 0 ? '\n' : _text[at - 1];

    private char Next(int at) => at + 1 < _text.Length ? _text[at + 1] : '\n';

    private bool MayOpen(int at)
        => (char.IsWhiteSpace(Previous(at)) || Previous(at) is '(' or '[' or '–' or '—' or '-' or '/' or '’' or '\'' or '“' or '„' or '«' or '"' or '‘' or '¿' or '¡' or ':') && !char.IsWhiteSpace(Next(at));

    private bool MayClose(int at) => !char.IsWhiteSpace(Previous(at)) && !char.IsLetterOrDigit(Next(at));

    private bool IsOpen(string kinds) => _open.Exists(open => kinds.Contains(open.Mark, StringComparison.Ordinal));

    private void Open(int at, char mark)
    {
        // A new mark inside one that no paragraph took up again: the old one was a slip.
        _open.RemoveAll(open => open.SilentParagraphs > 0 && open.Mark == mark);
        if (_open.Count < MaxDepth)
        {
            _open.Add(new OpenMark(mark, at));
        }
    }

    private void Close(int at, string kinds)
    {
        var index = _open.FindLastIndex(open => kinds.Contains(open.Mark, StringComparison.Ordinal));
        if (index >= 0)
        {
            CloseAt(index, at);
        }
    }

    private void CloseAt(int index, int at)
    {
        var mark = _open[index].Mark;
        _pairs.Add((_open[index].At, at + 1));
        _open.RemoveRange(index, _open.Count - index);
        foreach (var open in _open)
        {
            open.HasPair |= open.Mark == mark;
        }
    }

    // «the workers' rights» has a mark that only looks like an end; what follows tells.
    private void CloseSingle(int at)
    {
        var index = _open.FindLastIndex(open => open.Mark is '‘' or '‚' or '\'');
        if (index < 0)
        {
            return;
        }

        if (char.IsLetter(Previous(at)) && Next(at) == ' ' && at + 2 < _text.Length && char.IsLower(_text[at + 2]))
        {
            _open[index].Apostrophe ??= at;
        }
        else
        {
            CloseAt(index, at);
        }
    }

    private void CloseAtApostrophe()
    {
        var index = _open.FindLastIndex(open => open.Apostrophe is not null);
        if (index >= 0)
        {
            CloseAt(index, _open[index].Apostrophe!.Value);
        }
    }

    // An open quotation goes on where the next paragraph begins with its mark, or soon closes it.
    private int EndParagraph(int at)
    {
        CloseAtApostrophe();
        _open.RemoveAll(open => open.HasPair || open.Mark is '\'' or '‚');
        while (at + 1 < _text.Length && char.IsWhiteSpace(_text[at + 1]))
        {
            at++;
        }

        if (_open.Count == 0 || at + 1 >= _text.Length)
        {
            return at;
        }

        var last = _open[^1];
        _open.Clear();
        var next = _text[at + 1];
        if (next == last.Mark || (last.Mark == '«' && next == '»'))
        {
            last.SilentParagraphs = 0;
            _open.Add(last);
            return at + 1;
        }

        if (last.Mark is not ('"' or '‘') && ++last.SilentParagraphs <= MaxSilentParagraphs)
        {
            _open.Add(last);
        }

        return at;
    }

    private List<QuotedSpan> Outermost()
    {
        var spans = new List<QuotedSpan>();
        var end = 0;
        foreach (var pair in _pairs.Where(pair => pair.End - pair.Start <= MaxLength).OrderBy(pair => pair.Start))
        {
            if (pair.Start < end)
            {
                continue;
            }

            int from = pair.Start + 1, to = pair.End - 1;
            while (from < to && char.IsWhiteSpace(_text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(_text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                spans.Add(new QuotedSpan(pair.Start, pair.End, from, to, IsDialogue: false));
                end = pair.End;
            }
        }

        return spans;
    }

    private sealed class OpenMark(char mark, int at)
    {
        public char Mark { get; } = mark;

        public int At { get; } = at;

        /// <summary>Where it ends if no better mark follows.</summary>
        public int? Apostrophe { get; set; }

        /// <summary>Whether marks of its own kind were paired after it.</summary>
        public bool HasPair { get; set; }

        public int SilentParagraphs { get; set; }
    }
}
