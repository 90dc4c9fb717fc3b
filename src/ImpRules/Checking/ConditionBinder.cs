using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Looks up the names of a condition, checks its types, and says what is wrong with its place.</summary>
internal sealed class ConditionBinder
{
    private readonly SymbolTable _symbols;
    private readonly DiagnosticBag _bag;
    private readonly NameBinder _names;
    private readonly OperandBinder _operands;
    private readonly TableBinder _tables;
    private readonly Dictionary<Condition, int> _known = [];
    private readonly List<Condition> _conditions = [];

    public ConditionBinder(SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        _symbols = symbols;
        _bag = bag;
        _names = new NameBinder(symbols, bag, usage);
        _operands = new OperandBinder(_names);
        _tables = new TableBinder(_names, _operands);
    }

    /// <summary>The distinct conditions bound so far.</summary>
    public IReadOnlyList<Condition> Conditions => _conditions;

    /// <summary>The position of the condition of a test, or -1 when a diagnostic says what is wrong.</summary>
    public int Bind(Test test, RuleKind? kind)
    {
        var syntax = ConditionParser.Parse(test.When, out var error);
        if (syntax is null)
        {
            _bag.Error(Codes.BadCondition, test.WhenSpan.Shift(error!.Offset), error.Message, error.Help);
            return -1;
        }

        var place = new Place(test.WhenSpan, kind);
        Condition? condition = syntax switch
        {
            TruthSyntax truth => Truth(truth, place),
            ComparisonSyntax comparison => Compare(comparison, place),
            MembershipSyntax membership => Membership(membership, place),
            PresenceSyntax presence => Presence(presence, place),
            TableSyntax table => _tables.Bind(table, place),
            _ => null,
        };
        if (condition is null)
        {
            return -1;
        }

        TautologyCheck.Run(condition, _symbols, test.WhenSpan, _bag);
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
        var fact = _names.Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = _symbols.Facts[fact];
        if (declaration.Type != new FactType(FactKind.Boolean))
        {
            _names.Error(Codes.TypeMismatch, place, syntax.Fact, $"`{declaration.Path}` is {TypeWords.Article(declaration.Type)}, not true or false", "compare it with a value");
            return null;
        }

        return new TruthCondition(fact, syntax.Expected);
    }

    private ComparisonCondition? Compare(ComparisonSyntax syntax, Place place)
    {
        var fact = _names.Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = _symbols.Facts[fact];
        if (declaration.Type.IsSet)
        {
            _names.Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {TypeWords.Article(declaration.Type)}", "ask `includes any of [..]`, `includes none of [..]` or `includes all of [..]`");
            return null;
        }

        if (declaration.Type.Kind == FactKind.Text)
        {
            _names.Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is free text, which rules cannot compare", "ask `is known` or declare a code");
            return null;
        }

        var ordered = syntax.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        if (ordered && !declaration.Type.IsOrdered)
        {
            _names.Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {TypeWords.Article(declaration.Type)}, which has no order", "ask `=`, `!=` or `in`");
            return null;
        }

        return _operands.Operand(syntax.Operand, declaration.Type, declaration, place) is { } operand
            ? new ComparisonCondition(fact, syntax.Operator, operand)
            : null;
    }

    private Condition? Membership(MembershipSyntax syntax, Place place)
    {
        var fact = _names.Fact(syntax.Fact, place);
        if (fact < 0)
        {
            return null;
        }

        var declaration = _symbols.Facts[fact];
        if (declaration.Type == new FactType(FactKind.Integer) && syntax is { Operator: MembershipOperator.In or MembershipOperator.NotIn, List: LiteralListSyntax numbers })
        {
            var values = numbers.Items.Select(item => _operands.Literal(item, declaration.Type, declaration, place)).ToList();
            return values.Exists(v => v is null) ? null : new NumberMembershipCondition(
                fact, syntax.Operator == MembershipOperator.In, new EquatableList<decimal>([.. values.Select(v => v!.Value.AsNumber()).Distinct().Order()]));
        }

        var wantsSet = syntax.Operator is not (MembershipOperator.In or MembershipOperator.NotIn);
        if (wantsSet != declaration.Type.IsSet || !declaration.Type.IsSymbolic || declaration.Type.Kind == FactKind.Text)
        {
            _names.Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"`{declaration.Path}` is {TypeWords.Article(declaration.Type)}", TypeWords.HelpForMembership(declaration.Type));
            return null;
        }

        return _operands.List(syntax.List, declaration, place) is { } list ? new MembershipCondition(fact, syntax.Operator, list) : null;
    }

    private PresenceCondition? Presence(PresenceSyntax syntax, Place place)
    {
        var fact = _names.Fact(syntax.Fact, place);
        if (fact >= 0 && _symbols.Facts[fact].Type.Kind == FactKind.Boolean)
        {
            _names.Error(Codes.OperatorNotAllowed, place, syntax.Fact, $"{Quote.Word(syntax.Fact.Text)} is true or false, never absent", "ask the fact itself, or `not` the fact");
            return null;
        }

        return fact < 0 ? null : new PresenceCondition(fact, syntax.ExpectNone);
    }
}
