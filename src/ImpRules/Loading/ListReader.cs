using System.Collections.Immutable;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary><c>lists:</c>: codes, countries and occupations that rules name.</summary>
internal static class ListReader
{
    public static void Read(Fields file, PackParts parts)
    {
        foreach (var (key, node) in file.RequireEntries("lists"))
        {
            ParameterReader.CheckName(key, "list", file.Bag);
            if (Fields.Of(node, file.Bag) is { } fields && fields.RequireType("type") is { } type)
            {
                if (type.IsSet || type.Kind is FactKind.Text || !type.IsSymbolic)
                {
                    fields.Bag.Error(Codes.BadValue, fields.Find("type")!.Span, $"a list of type `{type}` is not possible", "its items are of type `code`, `country`, `province` or `noc`");
                }

                parts.Lists.Add(new ValueList
                {
                    Name = key.Text,
                    Type = type.Element,
                    Label = fields.RequireText("label"),
                    Values = [.. fields.RequireItems("values").Select(v => Items(v, fields.Bag)).OfType<Dated<ImmutableArray<string>>>()],
                    Span = key.Span,
                });
                fields.Done();
            }
        }
    }

    private static Dated<ImmutableArray<string>>? Items(Node node, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var items = fields.RequireItems("items").Select(item => Scalars.Word(item, bag)).OfType<string>().ToImmutableArray();
        var dated = new Dated<ImmutableArray<string>>(fields.Period(), items, fields.Citations(), node.Span);
        fields.Done();
        return dated;
    }
}
