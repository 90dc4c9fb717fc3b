using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary><c>sources:</c>: the register of authorities.</summary>
internal static class SourceReader
{
    /// <summary>The sorts of authorities.</summary>
    public static IReadOnlyList<string> KindNames { get; } =
        ["regulation", "act", "agreement", "instructions", "public-policy", "program", "notice", "secondary"];

    private static readonly Dictionary<string, int> Kinds =
        KindNames.Select((name, i) => KeyValuePair.Create(name, i)).ToDictionary(StringComparer.Ordinal);

    public static void Read(Fields file, PackParts parts)
    {
        foreach (var (key, node) in file.RequireEntries("sources"))
        {
            if (!Names.IsSourceKey(key.Text))
            {
                file.Bag.Error(Codes.BadName, key.Span, $"{Quote.Word(key.Text)} is not a key for a source", "use letters, digits and single hyphens");
            }

            if (Fields.Of(node, file.Bag) is { } fields)
            {
                parts.Sources.Add(new Source
                {
                    Key = key.Text,
                    Title = fields.RequireText("title"),
                    Kind = KindNames[fields.RequireChoice("kind", Kinds)],
                    Url = Url(fields),
                    PageDate = fields.Date("pageDate"),
                    ReadOn = fields.Date("readOn"),
                    Reviews = [.. fields.FindItems("reviews").Select(node => Review(node, file.Bag)).OfType<SourceReview>()],
                    Provisions = Provisions(fields),
                    Span = key.Span,
                });
                fields.Done();
            }
        }
    }

    private static string? Url(Fields fields)
    {
        if (fields.Find("url") is not { } node || Scalars.Word(node, fields.Bag) is not { } url)
        {
            return null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
        {
            fields.Bag.Error(Codes.BadValue, node.Span, $"{Quote.Word(url)} is not the address of a page", "begin with `https://`");
        }

        return url;
    }

    private static SourceReview? Review(Node node, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var review = new SourceReview(
            fields.RequireDate("date"), fields.RequireWord("reviewer"), fields.Date("law"), Labels("changed"), Labels("added"), Labels("dropped"), Labels("gone"));
        fields.Done();
        return review;

        IReadOnlyList<string> Labels(string key) => [.. fields.FindItems(key).Select(label => Scalars.Word(label, bag)).OfType<string>()];
    }

    private static Dictionary<string, Provision> Provisions(Fields source)
    {
        var provisions = new Dictionary<string, Provision>(StringComparer.Ordinal);
        if (source.Find("provisions") is null)
        {
            return provisions;
        }

        foreach (var (label, node) in source.RequireEntries("provisions"))
        {
            if (Fields.Of(node, source.Bag) is { } fields)
            {
                provisions.TryAdd(label.Text, new Provision(
                    fields.RequireWord("fid"), fields.Date("inForce"), fields.RequireWord("en"), fields.RequireWord("fr"), fields.Date("gone")));
                fields.Done();
            }
        }

        return provisions;
    }
}
