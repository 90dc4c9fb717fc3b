using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>Single values: each is read as exactly what it must be, or reported.</summary>
internal static class Scalars
{
    /// <summary>A word or text that is not empty.</summary>
    public static string? Word(Node node, DiagnosticBag bag) => Scalar(node, bag)?.Text;

    /// <summary>A value of a type, in exactly one way of writing it.</summary>
    public static FactValue? Value(Node node, FactKind kind, DiagnosticBag bag)
    {
        if (Scalar(node, bag) is not { } scalar)
        {
            return null;
        }

        var mustBePlain = kind is FactKind.Boolean or FactKind.Integer or FactKind.Decimal;
        var value = mustBePlain && !scalar.IsPlain ? null : Catalogue.Read(kind, scalar.Text);
        if (value is null)
        {
            bag.Error(Codes.BadValue, scalar.Span, $"{Quote.Word(scalar.Written)} is not {Expected(kind)}", HelpFor(kind, scalar));
        }

        return value;
    }

    public static DateOnly? Date(Node node, DiagnosticBag bag) => Value(node, FactKind.Date, bag)?.AsDate();

    public static bool? Boolean(Node node, DiagnosticBag bag) => Value(node, FactKind.Boolean, bag)?.AsBoolean();

    public static decimal? Number(Node node, DiagnosticBag bag) => Value(node, FactKind.Decimal, bag)?.AsNumber();

    /// <summary>One of a closed list of words.</summary>
    public static T? Choice<T>(Node node, IReadOnlyDictionary<string, T> choices, DiagnosticBag bag)
        where T : struct
    {
        if (Scalar(node, bag) is not { } scalar)
        {
            return null;
        }

        if (choices.TryGetValue(scalar.Text, out var choice))
        {
            return choice;
        }

        var words = choices.Keys.ToList();
        bag.Error(Codes.BadValue, scalar.Span, $"{Quote.Word(scalar.Text)} is not known here", Suggestion.For(scalar.Text, words) ?? $"write {Quote.AnyOf(words)}");
        return null;
    }

    /// <summary>A number written out, or <c>param NAME</c>.</summary>
    public static Quantity? Quantity(Node node, DiagnosticBag bag)
    {
        const string parameter = "param ";
        if (Scalar(node, bag) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.StartsWith(parameter, StringComparison.Ordinal) && scalar.Text[parameter.Length..].Trim() is var name && Names.IsName(name))
        {
            return new Quantity(null, name, scalar.TextSpan);
        }

        if (scalar.IsPlain && Catalogue.Read(FactKind.Decimal, scalar.Text) is { } number && number.AsNumber() >= 0)
        {
            return new Quantity(number.AsNumber(), null, scalar.TextSpan);
        }

        bag.Error(Codes.BadValue, scalar.Span, $"{Quote.Word(scalar.Written)} is neither a number nor a parameter", "write a number or `param NAME`");
        return null;
    }

    /// <summary>One citation or a list of them.</summary>
    public static IReadOnlyList<Citation> Citations(Node node, DiagnosticBag bag)
    {
        var citations = new List<Citation>();
        foreach (var item in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (Scalar(item, bag) is { } scalar)
            {
                citations.Add(Citation(scalar));
            }
        }

        return citations;
    }

    public static Citation Citation(ScalarNode scalar)
    {
        var parts = scalar.Text.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        return new Citation(parts[0], parts.Length > 1 ? parts[1] : "", scalar.TextSpan);
    }

    /// <summary>A scalar in which something is written.</summary>
    public static ScalarNode? Scalar(Node node, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar;
        }

        bag.Error(Codes.WrongShape, node.Span, $"a single value is expected here, not {(node is ScalarNode { IsPlain: false } ? "an empty text" : node.Shape)}");
        return null;
    }

    /// <summary>What a value of a type is, for messages.</summary>
    public static string Expected(FactKind kind) => kind switch
    {
        FactKind.Boolean => "`true` or `false`",
        FactKind.Integer => "a whole number",
        FactKind.Decimal => "a number",
        FactKind.Date => "a date",
        FactKind.Country => "a country",
        FactKind.Province => "a province or territory",
        FactKind.Noc => "a NOC unit group",
        FactKind.Code => "a code",
        _ => "a text",
    };

    /// <summary>How a value of a type is written, when what stands there is not one.</summary>
    public static string? HelpFor(FactKind kind, ScalarNode scalar) => kind switch
    {
        FactKind.Boolean or FactKind.Integer or FactKind.Decimal when !scalar.IsPlain => "write it without quotes",
        FactKind.Boolean => "write `true` or `false`",
        FactKind.Integer => "write digits alone, such as `12`",
        FactKind.Decimal => "write digits and a point alone, such as `27.28`",
        FactKind.Date => "write a day of the calendar as `2025-01-31`",
        _ => null,
    };
}
