using System.Net;

namespace ImpRules.Cli.Tests.Site;

/// <summary>
/// A page of the site, taken apart far enough to be looked at. It reads what the tool may write and no other HTML: in texts and
/// values every angle bracket is encoded, so that a bracket is always that of a tag.
/// </summary>
internal sealed class HtmlPage
{
    private static readonly HashSet<string> Void = new(["meta", "link", "input", "br", "hr", "img"], StringComparer.Ordinal);

    public HtmlPage(string path, string text)
    {
        (Path, Text) = (path, text);
        var elements = new List<HtmlElement>();
        var open = new Stack<string>();
        for (var at = text.IndexOf('<', 1); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var end = text.IndexOf('>', at);
            var tag = text[(at + 1)..end];
            if (tag[0] == '/')
            {
                Unbalanced ??= open.Count == 0 || open.Pop() != tag[1..] ? $"<{tag}> at {at}" : null;
                continue;
            }

            var blank = tag.IndexOf(' ');
            var element = new HtmlElement(blank < 0 ? tag : tag[..blank], blank < 0 ? [] : Attributes(tag.AsSpan(blank)), end + 1);
            elements.Add(element);
            if (!Void.Contains(element.Name))
            {
                open.Push(element.Name);
            }
        }

        Elements = elements;
        Unbalanced ??= open.Count == 0 ? null : $"<{open.Peek()}> is not closed";
        Ids = elements.Select(e => e["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where it is in the site, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<HtmlElement> Elements { get; }

    public HashSet<string> Ids { get; }

    /// <summary>The first tag that does not close what was opened last; null when all do.</summary>
    public string? Unbalanced { get; }

    public IEnumerable<HtmlElement> Named(string name) => Elements.Where(e => e.Name == name);

    /// <summary>The text in an element that holds nothing else.</summary>
    public string Inside(HtmlElement element) => WebUtility.HtmlDecode(Text[element.ContentAt..Text.IndexOf('<', element.ContentAt)]);

    private static Dictionary<string, string> Attributes(ReadOnlySpan<char> text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = text.IndexOf("=\""); at >= 0; at = text.IndexOf("=\""))
        {
            var value = text[(at + 2)..];
            var end = value.IndexOf('"');
            attributes.Add(text[..at].Trim().ToString(), WebUtility.HtmlDecode(value[..end].ToString()));
            text = value[(end + 1)..];
        }

        return attributes;
    }
}
