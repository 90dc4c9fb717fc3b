using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Looks up the other side of a comparison: a value, a parameter, a list or another fact of the right type.</summary>
internal sealed class OperandBinder(NameBinder names)
{
    private readonly SymbolTable _symbols = names.Symbols;
    private readonly Usage _usage = names.Usage;

    public Operand? Operand(OperandSyntax syntax, FactType type, FactDeclaration? codes, Place place)
    {
        var word = syntax.Word;
        if (syntax is ParameterSyntax)
        {
            return ParameterNamed(word, type, place);
        }

        if (!word.Quoted && LooksLikeFact(word.Text))
        {
            var fact = names.Fact(word, place);
            if (fact < 0)
            {
                return null;
            }

            var other = _symbols.Facts[fact].Type;
            if (!Comparable(type, other))
            {
                names.Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is {TypeWords.Article(other)}, but {TypeWords.Article(type)} is needed here");
                return null;
            }

            return new FactOperand(fact);
        }

        if (type.IsSet)
        {
            names.Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is a single value, but a fact that is {TypeWords.Article(type)} is needed here");
            return null;
        }

        return Literal(word, type, codes, place) is { } value ? new ConstantOperand(value) : null;
    }

    private ParameterOperand? ParameterNamed(Word word, FactType type, Place place)
    {
        var index = _symbols.Parameter(word.Text);
        if (index < 0)
        {
            names.Error(Codes.UnknownParameter, place, word, $"unknown parameter {Quote.Word(word.Text)}", Suggestion.For(word.Text, _symbols.Parameters.Select(p => p.Name)));
            return null;
        }

        _usage.Parameters.Add(word.Text);
        var parameter = _symbols.Parameters[index];
        if (!Comparable(type, parameter.Type))
        {
            names.Error(Codes.TypeMismatch, place, word, $"parameter {Quote.Word(word.Text)} is {TypeWords.Article(parameter.Type)}, but {TypeWords.Article(type)} is needed here");
            return null;
        }

        return new ParameterOperand(index);
    }

    public ListOperand? List(ListSyntax syntax, FactDeclaration fact, Place place)
    {
        if (syntax is NamedListSyntax named)
        {
            var index = _symbols.List(named.Name.Text);
            if (index < 0)
            {
                names.Error(Codes.UnknownList, place, named.Name, $"unknown list {Quote.Word(named.Name.Text)}", Suggestion.For(named.Name.Text, _symbols.Lists.Select(l => l.Name)));
                return null;
            }

            _usage.Lists.Add(named.Name.Text);
            var list = _symbols.Lists[index];
            if (list.Type.Kind != fact.Type.Kind)
            {
                names.Error(Codes.TypeMismatch, place, named.Name, $"list `{list.Name}` holds {TypeWords.Plural(list.Type)}, but `{fact.Path}` needs {TypeWords.Plural(fact.Type.Element)}");
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
                names.Error(Codes.DuplicateId, place, item, $"{Quote.Word(item.Text)} stands twice in this list");
            }

            words.Add(value.AsText());
        }

        return new ConstantList(new EquatableList<string>([.. words.Order(StringComparer.Ordinal)]));
    }

    public FactValue? Literal(Word word, FactType type, FactDeclaration? codes, Place place)
    {
        var value = Catalogue.Read(type.Kind, word.Text);
        if (value is null)
        {
            names.Error(Codes.TypeMismatch, place, word, $"{Quote.Word(word.Text)} is not {TypeWords.Article(type)}", TypeWords.HelpForLiteral(word, type));
            return null;
        }

        if (ValueRules.Objection(value.Value, type, codes, _symbols.Catalogue) is { } objection)
        {
            names.Error(Codes.ValueNotAllowed, place, word, objection.Message, objection.Help);
            return null;
        }

        return value;
    }

    private static bool LooksLikeFact(string text) =>
        text == FactNames.AsOf || (char.IsAsciiLetter(text[0]) && text.Contains('.', StringComparison.Ordinal));

    private static bool Comparable(FactType wanted, FactType given) =>
        wanted.IsSet == given.IsSet && (wanted.Kind == given.Kind || (IsNumber(wanted.Kind) && IsNumber(given.Kind)));

    private static bool IsNumber(FactKind kind) => kind is FactKind.Integer or FactKind.Decimal;
}
