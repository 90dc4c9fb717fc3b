using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ImpRules.Drift;

/// <summary>
/// A regulation or act in the XML of the Justice Laws website, in one language, by provision. A provision's text is all text inside
/// its element, labels included, historical and marginal notes left out, with each run of white space made one space.
/// </summary>
public sealed class LawText
{
    private static readonly XNamespace Lims = "http://justice.gc.ca/lims";
    private static readonly HashSet<string> Units = ["Subsection", "Paragraph", "Subparagraph", "Clause", "Subclause"];
    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    private LawText(XElement root, XElement body)
    {
        Language = root.Attribute(XNamespace.Xml + "lang")?.Value switch { "en" => ImpRules.Language.English, "fr" => ImpRules.Language.French, _ => null };
        Number = root.Element("Identification") is not { } identification ? null
            : identification.Element("InstrumentNumber")?.Value.Trim() ?? identification.Descendants("ConsolidatedNumber").FirstOrDefault()?.Value.Trim();
        CurrentTo = Date(root, "pit-date");
        foreach (var section in body.Descendants("Section"))
        {
            if (Label(section) is { Length: > 0 } label)
            {
                Index(section, label);
            }
        }
    }

    /// <summary>The language that the file says it is in; null when it says none.</summary>
    public Language? Language { get; }

    /// <summary>How the law is numbered in that language: <c>SOR/2002-227</c>, <c>DORS/2002-227</c>, <c>I-2.5</c>; null when the file does not say.</summary>
    public string? Number { get; }

    /// <summary>The day to which the consolidation is current; null when the file does not say.</summary>
    public DateOnly? CurrentTo { get; }

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
        return XDocument.Load(reader).Root is { } root && root.Element("Body") is { } body
            ? new LawText(root, body)
            : throw new InvalidDataException("the file is not an act or regulation of the Justice Laws website: it has no `Body`");
    }

    /// <summary>A provision by its label path, or null when there is none.</summary>
    public LawProvision? Find(string path)
    {
        if (!_elements.TryGetValue(path, out var element))
        {
            return null;
        }

        var text = string.Join(' ', Texts(element).SelectMany(Words));
        return new LawProvision(path, Fid(element), Date(element, "inforce-start-date"), text, Hash(text), IsRepealed(element));
    }

    /// <summary>A provision by the identifier that the file gives it, or null when there is none.</summary>
    public LawProvision? FindByFid(string fid) => _paths.TryGetValue(fid, out var path) ? Find(path) : null;

    private void Index(XElement element, string path)
    {
        if (_elements.TryAdd(path, element) && Fid(element) is { Length: > 0 } fid)
        {
            _paths.TryAdd(fid, path);
        }

        foreach (var child in element.Elements().Where(e => Units.Contains(e.Name.LocalName)))
        {
            if (Label(child) is { Length: > 0 } label)
            {
                Index(child, $"{path}({label})");
            }
        }
    }

    private static string? Label(XElement element) => element.Element("Label")?.Value.Trim().Trim('(', ')');

    private static string Fid(XElement element) => element.Attribute(Lims + "fid")?.Value ?? "";

    private static DateOnly? Date(XElement element, string name) => DateOnly.TryParseExact(
        element.Attribute(Lims + name)?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Texts(XElement element) => element.Nodes().SelectMany(node => node switch
    {
        XText text => [text.Value],
        XElement { Name.LocalName: not ("HistoricalNote" or "MarginalNote") } child => Texts(child),
        _ => Enumerable.Empty<string>(),
    });

    private static bool IsRepealed(XElement element) =>
        element.Descendants("Repealed").Any() && element.DescendantNodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value)
            || text.Ancestors().TakeWhile(a => a != element).Any(a => a.Name.LocalName is "Repealed" or "Label" or "HistoricalNote" or "MarginalNote"));
}
