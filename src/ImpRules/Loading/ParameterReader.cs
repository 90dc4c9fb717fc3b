using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary><c>parameters:</c>: numbers, dates and codes that rules name.</summary>
internal static class ParameterReader
{
    public static void Read(Fields file, PackParts parts)
    {
        foreach (var (key, node) in file.RequireEntries("parameters"))
        {
            CheckName(key, "parameter", file.Bag);
            if (Fields.Of(node, file.Bag) is { } fields && fields.RequireType("type") is { } type)
            {
                if (type.IsSet)
                {
                    fields.Bag.Error(Codes.BadValue, fields.Find("type")!.Span, "a parameter has one value at a time", "declare a list instead");
                }

                parts.Parameters.Add(new Parameter
                {
                    Name = key.Text,
                    Type = type.Element,
                    Unit = fields.Word("unit"),
                    Label = fields.RequireText("label"),
                    Values = [.. fields.RequireItems("values").Select(v => Value(v, type.Kind, fields.Bag)).OfType<Dated<FactValue>>()],
                    Span = key.Span,
                });
                fields.Done();
            }
        }
    }

    public static void CheckName(ScalarNode key, string what, DiagnosticBag bag)
    {
        if (!Names.IsName(key.Text))
        {
            bag.Error(Codes.BadName, key.Span, $"{Quote.Word(key.Text)} is not a name for a {what}", "use words, digits, single hyphens and points, such as `ict.monthsAbroad`");
        }
    }

    private static Dated<FactValue>? Value(Node node, FactKind kind, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var value = fields.Require("value") is { } written ? Scalars.Value(written, kind, bag) : null;
        var dated = new Dated<FactValue>(fields.Period(), value ?? FactValue.NotKnown, fields.Citations(), node.Span);
        fields.Done();
        return value is null ? null : dated;
    }
}
