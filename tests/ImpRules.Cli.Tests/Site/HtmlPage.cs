using System.Net;
using System.Text.RegularExpressions;

namespace ImpRules.Cli.Tests.Site;

/// <summary>A page of the site, taken apart far enough to be looked at.</summary>
internal sealed partial class HtmlPage
{
    private static readonly HashSet<string> Void = new(["meta", "link", "input", "br", "hr", "img"], StringComparer.Ordinal);

    public HtmlPage(string path, string text)
    {
        (Path, Text) = (path, text);
        Elements = [.. TagPattern().Matches(text).Where(m => !m.Groups["end"].Success).Select(m => new HtmlElement(m.Groups["name"].Value, Attributes(m.Groups["rest"].Value), m.Index + m.Length))];
        Ids = Elements.Select(e => e["id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where it is in the site, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<HtmlElement> Elements { get; }

    public HashSet<string> Ids { get; }

    public IEnumerable<HtmlElement> Named(params string[] names) => Elements.Where(e => names.Contains(e.Name));

    /// <summary>What stands between the tags of an element that holds only text and simple elements.</summary>
    public string Inside(HtmlElement element)
    {
        var end = Text.IndexOf($"</{element.Name}>", element.ContentAt, StringComparison.Ordinal);
        return WebUtility.HtmlDecode(TagPattern().Replace(Text[element.ContentAt..end], ""));
    }

    /// <summary>The first tag that does not close what was opened last, or null when all do.</summary>
    public string? FirstUnbalanced()
    {
        var open = new Stack<string>();
        foreach (Match tag in TagPattern().Matches(Text))
        {
            var name = tag.Groups["name"].Value;
            if (!tag.Groups["end"].Success)
            {
                if (!Void.Contains(name))
                {
                    open.Push(name);
                }
            }
            else if (open.Count == 0 || open.Pop() != name)
            {
                return $"{tag.Value} at {tag.Index}";
            }
        }

        return open.Count == 0 ? null : $"<{open.Peek()}> is not closed";
    }

    private static Dictionary<string, string> Attributes(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match attribute in AttributePattern().Matches(text))
        {
            attributes.Add(attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value));
        }

        return attributes;
    }

    [GeneratedRegex("""<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<rest>(?:\s+[a-zA-Z-]+="[^"<>]*")*)>""")]
    private static partial Regex TagPattern();

    [GeneratedRegex("(?<name>[a-zA-Z-]+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex AttributePattern();
}
