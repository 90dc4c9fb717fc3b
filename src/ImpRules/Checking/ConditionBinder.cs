using System.Globalization;
using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Looks up the names of a condition, checks its types, and says what is wrong with its place.</summary>
internal sealed class ConditionBinder(SymbolTable symbols, DiagnosticBag bag, Usage usage)
{
    private readonly Dictionary<Condition, int> _known = [];
    private readonly List<Condition> _conditions = [];

    /// <summary>The distinct conditions bound so far.</summary>
    public IReadOnlyList<Condition> Conditions => _conditions;

    /// <summary>The position of the condition of a test, or -1 when a diagnostic says what is wrong.</summary>
    public int Bind(Test test, RuleKind? kind)
    {
        var syntax = ConditionParser.Parse(test.When, out var error);
        if (syntax is null)
        {
            bag.Error(Codes.BadCondition, test.WhenSpan.Shift(error!.Offset), error.Message, error.Help);
            return -1;
        }

        var place = new Place(test.WhenSpan, kind);
        Condition? condition = syntax switch
        {
            TruthSyntax truth => Truth(truth, place),
            ComparisonSyntax comparison => Compare(comparison, place),
            MembershipSyntax membership => Membership(membership, place),
            PresenceSyntax presence => Presence(presence, place),
            TableSyntax table => TableMatch(table, place),
            _ => null,
        };
        if (condition is null)
        {
            return -1;
        }

        TautologyCheck.Run(condition, symbols, test.WhenSpan, bag);
        if (!_known.TryGetValue(condition, out var index))
        {
            index = _conditions.Count;
            _known.Add(condition, index);
            _conditions.Add(condition);
        }

        return index;
    }

    private TruthCondition? Truth(TruthSyntax syntax, Place place)
    {
        var fact = Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = symbols.Facts[fact];
        if (declaration.Type != new FactType(FactKind.Boolean))
        {
            Error(Codes.TypeMismatch, place, syntax.Fact, $"`{declaration.Path}` is {Article(declaration.Type)}, not true or false", "compare it with a value");
            return null;
        }

        return new TruthCondition(fact, syntax.Expected);
    }

    private ComparisonCondition? Compare(ComparisonSyntax syntax, Place place)
    {
        var fact = Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = symbols.Facts[fact];
        if (declaration.Type.IsSet)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {Article(declaration.Type)}", "ask `includes any of [..]`, `includes none of [..]` or `includes all of [..]`");
            return null;
        }

        if (declaration.Type.Kind == FactKind.Text)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is free text, which rules cannot compare", "ask `is known` or declare a code");
            return null;
        }

        var ordered = syntax.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        if (ordered && !declaration.Type.IsOrdered)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {Article(declaration.Type)}, which has no order", "ask `=`, `!=` or `in`");
            return null;
        }

        return Operand(syntax.Operand, declaration.Type, declaration, place) is { } operand
            ? new ComparisonCondition(fact, syntax.Operator, operand)
            : null;
    }

    private Condition? Membership(MembershipSyntax syntax, Place place)
    {
        var fact = Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = symbols.Facts[fact];
        if (declaration.Type == new FactType(FactKind.Integer) && syntax is { Operator: MembershipOperator.In or MembershipOperator.NotIn, List: LiteralListSyntax numbers })
        {
            var values = numbers.Items.Select(item => Literal(item, declaration.Type, declaration, place)).ToList();
            return values.Exists(v => v is null) ? null : new NumberMembershipCondition(
                fact, syntax.Operator == MembershipOperator.In, new EquatableList<decimal>([.. values.Select(v => v!.Value.AsNumber()).Distinct().Order()]));
        }

        var wantsSet = syntax.Operator is not (MembershipOperator.In or MembershipOperator.NotIn);
        if (wantsSet != declaration.Type.IsSet || !declaration.Type.IsSymbolic || declaration.Type.Kind == FactKind.Text)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {Article(declaration.Type)}", HelpForMembership(declaration.Type));
            return null;
        }

        return List(syntax.List, declaration, place) is { } list ? new MembershipCondition(fact, syntax.Operator, list) : null;
    }

    private PresenceCondition? Presence(PresenceSyntax syntax, Place place)
    {
        var fact = Fact(syntax.Fact, place);
        if (fact >= 0 && symbols.Facts[fact].Type.Kind == FactKind.Boolean)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"{Quote.Word(syntax.Fact.Text)} is true or false, never absent", "ask the fact itself, or `not` the fact");
            return null;
        }

        return fact < 0 ? null : new PresenceCondition(fact, syntax.ExpectNone);
    }

    private TableCondition? TableMatch(TableSyntax syntax, Place place)
    {
        var index = symbols.Table(syntax.Table.Text);
        if (index < 0)
        {
            Error(Codes.UnknownTable, place, syntax.Table, $"unknown table {Quote.Word(syntax.Table.Text)}", Suggestion.For(syntax.Table.Text, symbols.Tables.Select(t => t.Name)));
            return null;
        }

        var table = symbols.Tables[index];
        usage.Tables.Add(table.Name);
        var tests = new List<ColumnTest>();
        foreach (var column in syntax.Columns)
        {
            if (Column(table, column, place) is not { } test)
            {
                return null;
            }

            tests.Add(test);
        }

        return new TableCondition(index, new EquatableList<ColumnTest>([.. tests]));
    }

    private ColumnTest? Column(Table table, ColumnSyntax syntax, Place place)
    {
        var index = table.IndexOf(syntax.Column.Text);
        if (index < 0)
        {
            Error(Codes.UnknownColumn, place, syntax.Column, $"table `{table.Name}` has no column {Quote.Word(syntax.Column.Text)}", Suggestion.For(syntax.Column.Text, table.Columns.Select(c => c.Name)));
            return null;
        }

        var column = table.Columns[index];
        if (syntax.Operator is { } op && op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) && !column.Type.IsOrdered)
        {
            Error(Codes.OperatorNotAllowed, place, syntax.Column, $"column `{column.Name}` is {Article(column.Type)}, which has no order");
            return null;
        }

        var wanted = syntax.Operator is null ? column.Type with { IsSet = true } : column.Type;
        var codes = column.CodesOf is null ? null : symbols.Catalogue.Find(column.CodesOf);
        return Operand(syntax.Operand, wanted, codes, place) is { } operand ? new ColumnTest(index, syntax.Operator, operand) : null;
    }

    private Operand? Operand(OperandSyntax syntax, FactType type, FactDeclaration? codes, Place place)
    {
        var word = syntax.Word;
        if (syntax is ParameterSyntax)
        {
            return ParameterNamed(word, type, place);
        }

        if (!word.Quoted && LooksLikeFact(word.Text))
        {
            var fact = Fact(word, place);
            if (fact < 0)
            {
                return null;
            }

            var other = symbols.Facts[fact].Type;
            if (!Comparable(type, other))
            {
                Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is {Article(other)}, but {Article(type)} is needed here");
                return null;
            }

            return new FactOperand(fact);
        }

        if (type.IsSet)
        {
            Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is a single value, but a fact that is {Article(type)} is needed here");
            return null;
        }

        return Literal(word, type, codes, place) is { } value ? new ConstantOperand(value) : null;
    }

    private ParameterOperand? ParameterNamed(Word word, FactType type, Place place)
    {
        var index = symbols.Parameter(word.Text);
        if (index < 0)
        {
            Error(Codes.UnknownParameter, place, word, $"unknown parameter {Quote.Word(word.Text)}", Suggestion.For(word.Text, symbols.Parameters.Select(p => p.Name)));
            return null;
        }

        usage.Parameters.Add(word.Text);
        var parameter = symbols.Parameters[index];
        if (!Comparable(type, parameter.Type))
        {
            Error(Codes.TypeMismatch, place, word, $"parameter {Quote.Word(word.Text)} is {Article(parameter.Type)}, but {Article(type)} is needed here");
            return null;
        }

        return new ParameterOperand(index);
    }

    private ListOperand? List(ListSyntax syntax, FactDeclaration fact, Place place)
    {
        if (syntax is NamedListSyntax named)
        {
            var index = symbols.List(named.Name.Text);
            if (index < 0)
            {
                Error(Codes.UnknownList, place, named.Name, $"unknown list {Quote.Word(named.Name.Text)}", Suggestion.For(named.Name.Text, symbols.Lists.Select(l => l.Name)));
                return null;
            }

            usage.Lists.Add(named.Name.Text);
            var list = symbols.Lists[index];
            if (list.Type.Kind != fact.Type.Kind)
            {
                Error(Codes.TypeMismatch, place, named.Name, $"list `{list.Name}` holds {Plural(list.Type)}, but `{fact.Path}` needs {Plural(fact.Type.Element)}");
                return null;
            }

            return new NamedList(index);
        }

        var literal = (LiteralListSyntax)syntax;
        var words = new List<string>();
        foreach (var item in literal.Items)
        {
            if (Literal(item, fact.Type.Element, fact, place) is not { } value)
            {
                return null;
            }

            if (words.Contains(value.AsText()))
            {
                Error(Codes.DuplicateId, place, item, $"{Quote.Word(item.Text)} stands twice in this list");
            }

            words.Add(value.AsText());
        }

        return new ConstantList(new EquatableList<string>([.. words.Order(StringComparer.Ordinal)]));
    }

    private FactValue? Literal(Word word, FactType type, FactDeclaration? codes, Place place)
    {
        var value = Catalogue.Read(type.Kind, word.Text);
        if (value is null)
        {
            Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is not {Article(type)}", HelpForLiteral(word, type));
            return null;
        }

        if (ValueRules.Objection(value.Value, type, codes, symbols.Catalogue) is { } objection)
        {
            Error(Codes.ValueNotAllowed, place, word, objection.Message, objection.Help);
            return null;
        }

        return value;
    }

    private int Fact(Word word, Place place)
    {
        var fact = symbols.Fact(word.Text);
        if (fact < 0)
        {
            Error(Codes.UnknownFact, place, word, $"unknown fact {Quote.Word(word.Text)}", Suggestion.For(word.Text, symbols.Facts.Select(f => f.Path)));
            return -1;
        }

        if (symbols.Facts[fact].Group == FactNames.DecisionGroup && place.Kind is not (RuleKind.Stream or RuleKind.Obligation or RuleKind.Bar))
        {
            Error(Codes.DecisionFactHere, place, word, $"{Quote.Word(word.Text)} is only known once the routing is decided", "only streams, obligations and bars can ask for it");
            return -1;
        }

        usage.Facts.Add(word.Text);
        return fact;
    }

    private void Error(string code, Place place, Word word, string message, string? help = null) =>
        bag.Error(code, place.Span.Shift(word.Offset + (word.Quoted ? 1 : 0)), message, help);

    private static bool LooksLikeFact(string text) =>
        text == FactNames.AsOf || (char.IsAsciiLetter(text[0]) && text.Contains('.', StringComparison.Ordinal));

    private static bool Comparable(FactType wanted, FactType given) =>
        wanted.IsSet == given.IsSet && (wanted.Kind == given.Kind || (IsNumber(wanted.Kind) && IsNumber(given.Kind)));

    private static bool IsNumber(FactKind kind) => kind is FactKind.Integer or FactKind.Decimal;

    private static string? HelpForLiteral(Word word, FactType type) => type.Kind switch
    {
        FactKind.Date => "write dates as YYYY-MM-DD",
        FactKind.Decimal or FactKind.Integer when word.Text.Any(char.IsAsciiLetter) => "a parameter is written `param NAME`",
        FactKind.Boolean => "write the fact alone, or `not` the fact",
        _ => null,
    };

    private static string? HelpForMembership(FactType type) => type switch
    {
        { IsSet: true } => "ask `includes any of [..]`, `includes none of [..]` or `includes all of [..]`",
        { IsOrdered: true } => "compare it with `>=` and `<=`",
        { IsSymbolic: true, Kind: not FactKind.Text } => "ask `in [..]` or `not in [..]`",
        _ => null,
    };

    internal static string Article(FactType type) => type.IsSet ? $"a {type}" : type.Kind switch
    {
        FactKind.Boolean => "true or false",
        FactKind.Integer => "a whole number",
        FactKind.Decimal => "a number",
        FactKind.Date => "a date",
        FactKind.Text => "free text",
        FactKind.Code => "a code",
        FactKind.Country => "a country",
        FactKind.Province => "a province or territory",
        _ => "an occupation (NOC)",
    };

    private static string Plural(FactType type) => type.Kind switch
    {
        FactKind.Code => "codes",
        FactKind.Country => "countries",
        FactKind.Province => "provinces",
        FactKind.Noc => "occupations (NOC)",
        _ => string.Create(CultureInfo.InvariantCulture, $"values of type {type}"),
    };

    /// <summary>Where a condition stands: its place in the file and the kind of rule around it.</summary>
    private sealed record Place(SourceSpan Span, RuleKind? Kind);
}
