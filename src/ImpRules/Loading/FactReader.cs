using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary><c>facts:</c> in a vocabulary file.</summary>
internal static class FactReader
{
    public static void Read(Fields file, PackParts parts)
    {
        foreach (var (key, node) in file.RequireEntries("facts"))
        {
            if (!Names.IsFactPath(key.Text))
            {
                file.Bag.Error(
                    Codes.BadName, key.Span, $"{Quote.Word(key.Text)} is not a name for a fact",
                    $"begin with {Quote.AnyOf(FactNames.Groups)}, then words such as `.fullTimeMonths`");
            }

            if (Fields.Of(node, file.Bag) is { } fields && fields.RequireType("type") is { } type)
            {
                parts.Facts.Add(Fact(key, type, fields));
                fields.Done();
            }
        }
    }

    private static FactDeclaration Fact(ScalarNode path, FactType type, Fields fields) => new()
    {
        Path = path.Text,
        Type = type,
        Label = fields.RequireText("label"),
        Question = fields.RequireText("question"),
        Unit = fields.Word("unit"),
        Values = Values(type, fields),
        Range = Range(type, fields),
        Assume = Assume(type, fields),
        AssumeUnlessGiven = [.. fields.FindItems("unlessGiven").Select(n => Scalars.Word(n, fields.Bag)).OfType<string>().Select(QuestionOpener.Parse)],
        Derivation = fields.Find("derive") is { } derive ? DerivationReader.Read(derive, fields.Bag) : null,
        Personal = fields.Flag("personal"),
        Display = fields.Flag("display"),
        Cites = [.. fields.Citations().Select(c => c.ToString())],
        Span = path.Span,
    };

    private static List<KeyValuePair<string, LocalizedText>> Values(FactType type, Fields fields)
    {
        var values = new List<KeyValuePair<string, LocalizedText>>();
        if (type.Kind != FactKind.Code)
        {
            return values;
        }

        foreach (var (word, node) in fields.RequireEntries("values"))
        {
            if (!Names.IsCode(word.Text))
            {
                fields.Bag.Error(Codes.BadName, word.Span, $"{Quote.Word(word.Text)} cannot be a code", "use letters, digits and single hyphens; that there is none is said with `null`");
            }

            values.Add(KeyValuePair.Create(word.Text, Texts.Read(node, fields.Bag) ?? new LocalizedText(word.Text, word.Text)));
        }

        return values;
    }

    private static NumberRange? Range(FactType type, Fields fields)
    {
        if (type.Kind is not (FactKind.Integer or FactKind.Decimal) || fields.Find("range") is not { } node || Fields.Of(node, fields.Bag) is not { } range)
        {
            return null;
        }

        var numbers = new NumberRange(range.Number("min"), range.Number("max"));
        range.Done();
        if (numbers.Min > numbers.Max)
        {
            fields.Bag.Error(Codes.BadValue, node.Span, "the least number is greater than the most");
        }

        return numbers;
    }

    private static FactValue Assume(FactType type, Fields fields)
    {
        switch (fields.Find("assume"))
        {
            case null:
                return FactValue.NotKnown;
            case ScalarNode { Text: "none", IsPlain: true } none when type.Kind == FactKind.Boolean:
                fields.Bag.Error(Codes.BadValue, none.Span, "`none` cannot be assumed of a fact that is true or false", "write `assume: false`");
                return FactValue.NotKnown;
            case ScalarNode { Text: "none", IsPlain: true }:
                return FactValue.Absent;
            case SequenceNode set when type.IsSet:
                var words = set.Items.Select(item => Scalars.Word(item, fields.Bag)).OfType<string>().ToList();
                return FactValue.OfSet(type.Kind, words);
            case var node when type.IsSet:
                return Scalars.Word(node, fields.Bag) is { } word ? FactValue.OfSet(type.Kind, [word]) : FactValue.NotKnown;
            case var node:
                return Scalars.Value(node, type.Kind, fields.Bag) ?? FactValue.NotKnown;
        }
    }
}
