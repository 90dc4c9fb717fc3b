using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Texts in both official languages: <c>{en: …, fr: …}</c>.</summary>
internal static class Texts
{
    public static LocalizedText? Read(Node node, DiagnosticBag bag)
    {
        if (node is not MappingNode)
        {
            bag.Error(Codes.MissingText, node.Span, $"a text in both languages is expected here, not {node.Shape}", "write `en:` and `fr:`");
            return null;
        }

        var fields = new Fields((MappingNode)node, bag);
        var text = new LocalizedText(In(fields, "en", "English"), In(fields, "fr", "French"));
        fields.Done();
        return text;
    }

    public static IReadOnlyList<LocalizedText> ReadAll(IReadOnlyList<Node> nodes, DiagnosticBag bag) =>
        [.. nodes.Select(node => Read(node, bag)).OfType<LocalizedText>()];

    private static string In(Fields fields, string key, string language)
    {
        if (fields.Find(key) is ScalarNode { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text.Trim();
        }

        fields.Bag.Error(Codes.MissingText, (fields.Find(key)?.Span) ?? fields.Span, $"the {language} text is missing", $"write {Quote.Word(key + ":")} and the text");
        return "";
    }
}
