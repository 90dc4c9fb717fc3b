using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>One value of a profile, held against the declaration of its fact.</summary>
internal static class ProfileValues
{
    /// <summary>The value, <see cref="FactValue.Absent"/> for <c>null</c>, or null with a finding.</summary>
    public static FactValue? Read(Node node, FactDeclaration fact, Catalogue catalogue, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsNull: true })
        {
            return Null(node, fact, bag);
        }

        if (!fact.Type.IsSet)
        {
            return One(node, fact, catalogue, bag);
        }

        if (node is not SequenceNode list)
        {
            return One(node, fact, catalogue, bag) is { } only ? FactValue.OfSet(fact.Type.Kind, [only.AsText()]) : null;
        }

        var members = list.Items.Select(item => One(item, fact, catalogue, bag)).ToList();
        return members.Contains(null) ? null : FactValue.OfSet(fact.Type.Kind, members.Select(m => m!.Value.AsText()));
    }

    /// <summary>A calendar day.</summary>
    public static DateOnly? Date(Node node, string path, DiagnosticBag bag) =>
        Word(node, path, FactKind.Date, bag) is { } scalar ? Typed(scalar, path, FactKind.Date, bag)?.AsDate() : null;

    private static FactValue? Null(Node node, FactDeclaration fact, DiagnosticBag bag)
    {
        if (fact.Type.Kind != FactKind.Boolean)
        {
            return FactValue.Absent;
        }

        bag.Error(Codes.WrongType, node.Span, $"{Quote.Word(fact.Path)} is true or false, it cannot be absent", "write `true` or `false`, or leave it out when it is not known");
        return null;
    }

    private static FactValue? One(Node node, FactDeclaration fact, Catalogue catalogue, DiagnosticBag bag)
    {
        if (Word(node, fact.Path, fact.Type.Kind, bag) is not { } scalar || Typed(scalar, fact.Path, fact.Type.Kind, bag) is not { } value)
        {
            return null;
        }

        if (ValueRules.Objection(value, fact.Type.Element, fact, catalogue) is not { } objection)
        {
            return value;
        }

        var message = objection.Message.Contains(fact.Path, StringComparison.Ordinal) ? objection.Message : $"{Quote.Word(fact.Path)}: {objection.Message}";
        bag.Error(Codes.ImpossibleValue, scalar.Span, message, objection.Help);
        return null;
    }

    /// <summary>A scalar in which something is written.</summary>
    private static ScalarNode? Word(Node node, string path, FactKind kind, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar;
        }

        var found = node is ScalarNode { IsPlain: false } ? "an empty text" : node.Shape;
        bag.Error(
            Codes.WrongType, node.Span, $"{Quote.Word(path)} is {Scalars.Expected(kind)}, not {found}",
            node is ScalarNode ? "leave the field out when it is not known; write `null` when there is none" : null);
        return null;
    }

    private static FactValue? Typed(ScalarNode scalar, string path, FactKind kind, DiagnosticBag bag)
    {
        var mustBePlain = kind is FactKind.Boolean or FactKind.Integer or FactKind.Decimal;
        var value = mustBePlain && !scalar.IsPlain ? null : Catalogue.Read(kind, scalar.Text);
        if (value is not null)
        {
            return value;
        }

        var isNoSuchDay = kind == FactKind.Date && scalar.Text.Length == 10 && scalar.Text.Where(c => c != '-').All(char.IsAsciiDigit);
        if (isNoSuchDay)
        {
            bag.Error(Codes.ImpossibleValue, scalar.Span, $"{Quote.Word(path)} cannot be {Quote.Word(scalar.Text)}: there is no such day", "write a day of the calendar as `2025-01-31`");
        }
        else
        {
            bag.Error(Codes.WrongType, scalar.Span, $"{Quote.Word(path)} is {Scalars.Expected(kind)}, not {Quote.Word(scalar.Written)}", Scalars.HelpFor(kind, scalar));
        }

        return null;
    }
}
