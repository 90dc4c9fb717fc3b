using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ImpRules.Drift;

/// <summary>
/// A regulation in the XML of the Justice Laws website, in one language, by provision. A provision's text is all text inside
/// its element, labels included, historical and marginal notes left out, with each run of white space made one space.
/// </summary>
public sealed class LawText
{
    private static readonly XNamespace Lims = "http://justice.gc.ca/lims";
    private static readonly HashSet<string> Units = ["Subsection", "Paragraph", "Subparagraph", "Clause", "Subclause"];
    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);

    private LawText(XElement body)
    {
        foreach (var section in body.Descendants("Section"))
        {
            if (Label(section) is { Length: > 0 } label)
            {
                Index(section, label);
            }
        }
    }

    /// <summary>How many provisions there are.</summary>
    public int Count => _elements.Count;

    /// <summary>Reads a file of the Justice Laws website.</summary>
    /// <exception cref="XmlException">It is not well-formed XML, or declares entities of its own.</exception>
    /// <exception cref="InvalidDataException">It is XML, but not of an act or regulation.</exception>
    public static LawText Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 64 << 20 };
        using var reader = XmlReader.Create(stream, settings);
        var body = XDocument.Load(reader).Root?.Element("Body");
        return body is null ? throw new InvalidDataException("the file is not an act or regulation of the Justice Laws website: it has no `Body`") : new LawText(body);
    }

    /// <summary>A provision by its label path, or null when there is none.</summary>
    public LawProvision? Find(string path)
    {
        if (!_elements.TryGetValue(path, out var element))
        {
            return null;
        }

        DateOnly? inForce = DateOnly.TryParseExact(
            element.Attribute(Lims + "inforce-start-date")?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new LawProvision(path, element.Attribute(Lims + "fid")?.Value ?? "", inForce, Hash(element));
    }

    private void Index(XElement element, string path)
    {
        _elements.TryAdd(path, element);
        foreach (var child in element.Elements().Where(e => Units.Contains(e.Name.LocalName)))
        {
            if (Label(child) is { Length: > 0 } label)
            {
                Index(child, $"{path}({label})");
            }
        }
    }

    private static string? Label(XElement element) => element.Element("Label")?.Value.Trim().Trim('(', ')');

    private static string Hash(XElement element)
    {
        var words = Texts(element).SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words)));
        return Convert.ToHexStringLower(hash)[..16];
    }

    private static IEnumerable<string> Texts(XElement element) => element.Nodes().SelectMany(node => node switch
    {
        XText text => [text.Value],
        XElement { Name.LocalName: not ("HistoricalNote" or "MarginalNote") } child => Texts(child),
        _ => Enumerable.Empty<string>(),
    });
}
