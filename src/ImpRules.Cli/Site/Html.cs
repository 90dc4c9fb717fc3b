using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ImpRules.Explanation;

namespace ImpRules.Cli.Site;

/// <summary>Writes HTML: every text and every value of an attribute goes through an encoder, and what is opened is closed.</summary>
internal sealed class Html(Language language)
{
    /// <summary>Letters of every script stay as they are; what HTML gives a meaning to does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    public Html Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Closes what was opened last.</summary>
    public Html Close()
    {
        var tag = _open.Pop();
        _text.Append("</").Append(tag).Append('>');
        return IsBlock(tag) ? Line() : this;
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public Html Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    /// <summary>An element that holds nothing.</summary>
    public Html Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        return this;
    }

    /// <summary>Ends an element of a drawing that holds nothing; HTML knows such elements of its own alone.</summary>
    public Html Close(string tag)
    {
        _text.Append("</").Append(tag).Append('>');
        return Line();
    }

    public Html Text(string text)
    {
        var set = language == Language.French && text.AsSpan().ContainsAny(":%$«»") ? Typography.French(text) : text;
        _text.Append(Encoder.Encode(set));
        return this;
    }

    /// <summary>The end of a line, for whoever reads the source.</summary>
    public Html Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>What comes before everything: the document's type.</summary>
    public Html Doctype()
    {
        _text.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">Something is still open.</exception>
    public string Finish() => _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is not closed");

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        _text.Append('>');
    }

    private static bool IsBlock(string tag) => tag is not ("a" or "span" or "code" or "strong" or "em" or "time" or "abbr" or "ins" or "del" or "q" or "tspan");
}
