using ImpRules.Diagnostics;

namespace ImpRules.Conditions;

/// <summary>
/// Reads one comparison. The language is closed: no arithmetic, no functions, no nesting; structure is YAML's.
/// </summary>
internal sealed class ConditionParser
{
    private readonly List<Word> _words;
    private readonly int _end;
    private int _next;
    private ConditionError? _error;

    private ConditionParser(List<Word> words, int end)
    {
        _words = words;
        _end = end;
    }

    public static ConditionSyntax? Parse(string text, out ConditionError? error)
    {
        var words = ConditionLexer.Read(text, out error);
        if (words is null)
        {
            return null;
        }

        var parser = new ConditionParser(words, text.Length);
        var condition = parser.Condition();
        if (condition is not null && parser._next < words.Count)
        {
            var extra = words[parser._next];
            parser._error = new ConditionError($"{Quote.Word(extra.Text)} is not expected here", extra.Offset, parser.HelpForExtra(extra));
        }

        error = parser._error;
        return error is null ? condition : null;
    }

    private ConditionSyntax? Condition()
    {
        if (Accept("table"))
        {
            return TableMatch();
        }

        if (Accept("not"))
        {
            return Name("a fact") is { } negated ? new TruthSyntax(negated, false) : null;
        }

        var fact = Name("a fact");
        if (fact is null)
        {
            return null;
        }

        if (Accept("is"))
        {
            return Presence(fact);
        }

        if (Accept("in"))
        {
            return Membership(fact, MembershipOperator.In);
        }

        if (Accept("includes"))
        {
            return Includes(fact);
        }

        if (Peek("not") && _next + 1 < _words.Count && _words[_next + 1].Text == "in")
        {
            _next += 2;
            return Membership(fact, MembershipOperator.NotIn);
        }

        if (Operator() is { } op)
        {
            return Operand() is { } operand ? new ComparisonSyntax(fact, op, operand) : null;
        }

        return new TruthSyntax(fact, true);
    }

    private PresenceSyntax? Presence(Word fact)
    {
        var negated = Accept("not");
        if (Accept("known"))
        {
            return negated ? Fail<PresenceSyntax>("`is not known` cannot be asked: it would change when a fact is added", "ask `is none`") : new PresenceSyntax(fact, false);
        }

        return Accept("none") ? new PresenceSyntax(fact, !negated) : Fail<PresenceSyntax>("`is` must be followed by `known`, `none` or `not none`");
    }

    private MembershipSyntax? Includes(Word fact)
    {
        MembershipOperator? op = Accept("any") ? MembershipOperator.IncludesAnyOf
            : Accept("none") ? MembershipOperator.IncludesNoneOf
            : Accept("all") ? MembershipOperator.IncludesAllOf
            : null;
        if (op is null)
        {
            return Fail<MembershipSyntax>("`includes` must be followed by `any of`, `none of` or `all of`", "write `includes any of [..]`");
        }

        return Accept("of") ? Membership(fact, op.Value) : Fail<MembershipSyntax>("`of` is missing here");
    }

    private MembershipSyntax? Membership(Word fact, MembershipOperator op) =>
        List() is { } list ? new MembershipSyntax(fact, op, list) : null;

    private ListSyntax? List()
    {
        if (Accept("list"))
        {
            return Name("the name of a list") is { } name ? new NamedListSyntax(name) : null;
        }

        var offset = Offset;
        if (!Accept("["))
        {
            return Fail<ListSyntax>("a list is missing here", "write `[a, b]` or `list NAME`");
        }

        var items = new List<Word>();
        do
        {
            if (Name("a value") is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Accept(","));

        return Accept("]") ? new LiteralListSyntax(items, offset) : Fail<ListSyntax>("`]` is missing here");
    }

    private TableSyntax? TableMatch()
    {
        if (Name("the name of a table") is not { } table)
        {
            return null;
        }

        if (!Accept("has"))
        {
            return Fail<TableSyntax>("`has` is missing here", "write `table NAME has column = fact and …`");
        }

        var columns = new List<ColumnSyntax>();
        do
        {
            if (Name("a column") is not { } column)
            {
                return null;
            }

            ComparisonOperator? op = null;
            if (!Accept("in") && (op = Operator()) is null)
            {
                return Fail<TableSyntax>("a comparison is missing here", "write `=`, `!=`, `<`, `<=`, `>`, `>=` or `in`");
            }

            if (Operand() is not { } operand)
            {
                return null;
            }

            columns.Add(new ColumnSyntax(column, op, operand));
        }
        while (Accept("and"));

        return new TableSyntax(table, columns);
    }

    private OperandSyntax? Operand()
    {
        if (Accept("param"))
        {
            return Name("the name of a parameter") is { } name ? new ParameterSyntax(name) : null;
        }

        return Name("a value") is { } word ? new ValueOrFactSyntax(word) : null;
    }

    private ComparisonOperator? Operator()
    {
        ComparisonOperator? op = _next < _words.Count && !_words[_next].Quoted
            ? _words[_next].Text switch
            {
                "=" => ComparisonOperator.Equal,
                "!=" => ComparisonOperator.NotEqual,
                "<" => ComparisonOperator.Less,
                "<=" => ComparisonOperator.LessOrEqual,
                ">" => ComparisonOperator.Greater,
                ">=" => ComparisonOperator.GreaterOrEqual,
                _ => null,
            }
            : null;
        if (op is not null)
        {
            _next++;
        }

        return op;
    }

    private Word? Name(string what)
    {
        if (_next >= _words.Count)
        {
            return Fail<Word>($"{what} is missing here");
        }

        var word = _words[_next];
        if (!word.Quoted && !char.IsAsciiLetterOrDigit(word.Text[0]) && word.Text[0] is not '-')
        {
            return Fail<Word>($"{what} is missing before {Quote.Word(word.Text)}", HelpForOperator(word));
        }

        _next++;
        return word;
    }

    private int Offset => _next < _words.Count ? _words[_next].Offset : _end;

    private bool Peek(string text) => _next < _words.Count && !_words[_next].Quoted && _words[_next].Text == text;

    private bool Accept(string text)
    {
        if (!Peek(text))
        {
            return false;
        }

        _next++;
        return true;
    }

    private T? Fail<T>(string message, string? help = null)
        where T : class
    {
        _error ??= new ConditionError(message, Offset, help);
        return null;
    }

    /// <summary>Operators of other languages.</summary>
    private string? HelpForOperator(Word word) => (_next > 0 ? _words[_next - 1].Text : "", word.Text) switch
    {
        ("=", "=") => "write a single `=`",
        ("=", ">" or ">=") => "write `>=`",
        ("=", "<" or "<=") => "write `<=`",
        ("<", ">") => "write `!=`",
        _ => null,
    };

    private string? HelpForExtra(Word extra) => extra.Text switch
    {
        "and" or "or" => "a condition is one comparison; use `all:` or `any:`",
        "==" => "write `=`",
        "=" when _next > 0 && _words[_next - 1].Text == "=" => "write a single `=`",
        _ => null,
    };
}
