using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary><c>pack.yaml</c>: what a pack says of itself.</summary>
internal static class HeaderReader
{
    /// <summary>The version of the rule language that this library reads.</summary>
    private const string Language = "1";

    public static void Read(Fields fields, PackParts parts)
    {
        if (fields.Require("language") is { } language && Scalars.Word(language, fields.Bag) is { } version && version != Language)
        {
            fields.Bag.Error(Codes.BadValue, language.Span, $"version {Quote.Word(version)} of the rule language is not known", $"this library reads version `{Language}`");
        }

        var covers = fields.Require("covers") is { } node ? Fields.Of(node, fields.Bag) : null;
        parts.Headers.Add(new PackHeader(
            fields.RequireWord("pack"),
            fields.RequireWord("version"),
            fields.RequireText("title"),
            covers?.RequireDate("from") ?? default,
            fields.RequireDate("lawReviewed"),
            fields.RequireText("disclaimer")));
        covers?.Done();
    }
}
