using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary>What a file holds follows from its top-level key, wherever it is filed.</summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, Action<Fields, PackParts>> Readers = new(StringComparer.Ordinal)
    {
        ["pack"] = HeaderReader.Read,
        ["facts"] = FactReader.Read,
        ["sources"] = SourceReader.Read,
        ["parameters"] = ParameterReader.Read,
        ["lists"] = ListReader.Read,
        ["table"] = TableReader.Read,
        ["criteria"] = CriterionReader.ReadShared,
        ["checklist"] = ChecklistReader.Read,
        ["exemption"] = (fields, parts) => RuleReader.Read(RuleKind.Exemption, fields, parts),
        ["noPermit"] = (fields, parts) => RuleReader.Read(RuleKind.NoPermit, fields, parts),
        ["authorization"] = (fields, parts) => RuleReader.Read(RuleKind.Authorization, fields, parts),
        ["stream"] = (fields, parts) => RuleReader.Read(RuleKind.Stream, fields, parts),
        ["obligation"] = (fields, parts) => RuleReader.Read(RuleKind.Obligation, fields, parts),
        ["bar"] = (fields, parts) => RuleReader.Read(RuleKind.Bar, fields, parts),
    };

    public static void Read(Node root, PackParts parts, DiagnosticBag bag)
    {
        if (Fields.Of(root, bag) is not { } fields)
        {
            return;
        }

        var keys = ((MappingNode)root).Entries.Select(e => e.Key.Text).ToList();
        if (keys.Find(Readers.ContainsKey) is { } kind)
        {
            Readers[kind](fields, parts);
            fields.Done();
            return;
        }

        var help = keys.Contains("tests")
            ? "a file of tests is named `….tests.yaml`"
            : keys.Select(key => Suggestion.For(key, Readers.Keys)).FirstOrDefault(s => s is not null) ?? $"it begins with {Quote.AnyOf(Readers.Keys.Select(k => k + ":"))}";
        bag.Error(Codes.UnknownKind, root.Span, "the file does not say what it holds", help);
    }
}
