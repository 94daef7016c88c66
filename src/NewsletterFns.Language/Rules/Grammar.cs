using System.Collections.Concurrent;
using NewsletterFns.Language.Text;

namespace NewsletterFns.Language.Rules;

/// <summary>
/// The patterns of dates and quantities of one language, read from <c>Rules/Data</c>; the README there describes the notation.
/// </summary>
internal sealed class Grammar
{
    private static readonly ConcurrentDictionary<string, Grammar> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Pattern>> _productions = [];
    private readonly Dictionary<int, HashSet<int>> _first = [];
    private readonly Dictionary<string, Lexeme> _lexicon = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<Rule>?[] _rulesByFirst;
    private readonly Pattern[]?[] _patterns;
    private readonly bool[]?[] _firstOf;

    private Grammar(string language)
    {
        for (var shape = 0; shape < NumberShapes.Names.Length; shape++)
        {
            _symbols[NumberShapes.Names[shape]] = shape;
        }

        var rules = new List<Rule>();
        foreach (var line in EmbeddedText.Lines($"Rules/Data/{language}.txt").Concat(EmbeddedText.Lines("Rules/Data/common.txt")))
        {
            Read(line, rules);
        }

        _lookup = _lexicon.GetAlternateLookup<ReadOnlySpan<char>>();
        _rulesByFirst = new List<Rule>?[_symbols.Count];
        _patterns = new Pattern[]?[_symbols.Count];
        _firstOf = new bool[]?[_symbols.Count];
        foreach (var rule in rules)
        {
            foreach (var symbol in First(rule.Pattern))
            {
                (_rulesByFirst[symbol] ??= []).Add(rule);
            }
        }

        foreach (var (symbol, patterns) in _productions)
        {
            _patterns[symbol] = [.. patterns];
            var first = _firstOf[symbol] = new bool[_symbols.Count];
            foreach (var start in First(symbol))
            {
                first[start] = true;
            }
        }
    }

    /// <summary>The grammar of a language (ISO 639-1); what holds everywhere for a language without data.</summary>
    public static Grammar For(string language) => Loaded.GetOrAdd(language, static code => new Grammar(code));

    /// <summary>What the lexicon knows of a word in any case, or <see langword="null"/>.</summary>
    public Lexeme? Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var lexeme) ? lexeme : null;

    /// <summary>The rules that may start with a symbol.</summary>
    public List<Rule>? RulesFrom(int symbol) => _rulesByFirst[symbol];

    /// <summary>The patterns that a symbol stands for, or <see langword="null"/> where it stands for tokens.</summary>
    public Pattern[]? PatternsOf(int symbol) => _patterns[symbol];

    /// <summary>For a symbol with patterns: by symbol, whether they can start with it.</summary>
    public bool[] FirstOf(int symbol) => _firstOf[symbol]!;

    private HashSet<int> First(int symbol)
    {
        if (_first.TryGetValue(symbol, out var first))
        {
            return first;
        }

        // Marked before it is filled, so that a pattern that contains itself ends here and not in a stack overflow.
        _first[symbol] = first = [];
        if (_productions.TryGetValue(symbol, out var patterns))
        {
            foreach (var pattern in patterns)
            {
                first.UnionWith(First(pattern));
            }
        }
        else
        {
            first.Add(symbol);
        }

        return first;
    }

    private HashSet<int> First(Pattern pattern)
    {
        var first = new HashSet<int>();
        foreach (var element in pattern.Elements)
        {
            foreach (var symbol in element.Symbols)
            {
                first.UnionWith(First(symbol));
            }

            if (!element.Optional)
            {
                break;
            }
        }

        return first;
    }

    private void Read(string line, List<Rule> rules)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || parts[1] is not ("=" or ":"))
        {
            throw new FormatException($"Not a class («name = words») nor a pattern («name : elements»): {line}");
        }

        if (parts[1] == "=")
        {
            var symbol = Symbol(parts[0]);
            foreach (var word in parts.AsSpan(2))
            {
                AddWord(parts[0][0] == '+' ? "+" + word : word, symbol);
            }
        }
        else if (char.IsUpper(parts[0][0]))
        {
            rules.Add(new Rule(parts[0], rules.Count, ReadPattern(parts)));
        }
        else
        {
            var symbol = Symbol(parts[0]);
            if (!_productions.TryGetValue(symbol, out var patterns))
            {
                _productions.Add(symbol, patterns = []);
            }

            patterns.Add(ReadPattern(parts));
        }
    }

    private Pattern ReadPattern(string[] parts)
    {
        var elements = new List<Element>();
        var before = 0;
        var after = 0;
        foreach (var part in parts.AsSpan(2))
        {
            var source = part;
            var context = source[0] == '[' && source[^1] == ']';
            if (context)
            {
                source = source[1..^1];
                before += elements.Count == before ? 1 : 0;
                after += elements.Count >= before ? 1 : 0;
            }

            var optional = source.Length > 1 && source[^1] == '?';
            source = optional ? source[..^1] : source;
            var glued = source.Length > 1 && source[0] == '~';
            source = glued ? source[1..] : source;
            elements.Add(new Element([.. source.Split('|').Select(SymbolOf)], optional, glued));
        }

        return new Pattern([.. elements], before, after);
    }

    private int SymbolOf(string source)
    {
        if (source.Length > 2 && source[0] == '<' && source[^1] == '>')
        {
            return Symbol(source[1..^1]);
        }

        var symbol = Symbol("\"" + source);
        AddWord(source, symbol);
        return symbol;
    }

    private int Symbol(string name)
    {
        if (!_symbols.TryGetValue(name, out var symbol))
        {
            _symbols.Add(name, symbol = _symbols.Count);
        }

        return symbol;
    }

    private void AddWord(string word, int symbol)
    {
        if (!_lexicon.TryGetValue(word, out var lexeme))
        {
            _lexicon.Add(word, lexeme = new Lexeme());
        }

        lexeme.Add(word, symbol);
    }
}
