using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>
/// Reads profiles. Every value is held against the vocabulary: an unknown field, a value of the wrong type or an
/// impossible one is a diagnostic with its place. A profile with a diagnostic is not used in part.
/// No method throws for what a file says.
/// </summary>
public static class ProfileReader
{
    /// <summary>Reads a profile in JSON or YAML: by the ending of its name, else by whether it begins with a brace.</summary>
    /// <param name="utf8">The bytes of the file, in UTF-8.</param>
    /// <param name="fileName">The name that diagnostics give.</param>
    /// <param name="catalogue">The facts that the profile may state.</param>
    public static ProfileReading Read(ReadOnlyMemory<byte> utf8, string fileName, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return IsJson(utf8.Span, fileName) ? ReadJson(utf8, fileName, catalogue) : ReadYaml(utf8, fileName, catalogue);
    }

    /// <summary>Reads a profile in YAML.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public static ProfileReading ReadYaml(ReadOnlyMemory<byte> utf8, string fileName, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(catalogue);
        var bag = new DiagnosticBag();
        return Profile(YamlReader.Read(utf8, fileName, bag), catalogue, bag);
    }

    /// <summary>Reads a profile in JSON, without comments or trailing commas.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public static ProfileReading ReadJson(ReadOnlyMemory<byte> utf8, string fileName, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(catalogue);
        var bag = new DiagnosticBag();
        return Profile(JsonReader.Read(utf8, fileName, bag), catalogue, bag);
    }

    private static ProfileReading Profile(Node? root, Catalogue catalogue, DiagnosticBag bag)
    {
        var document = root is null ? null : ProfileFacts.Document(root, catalogue, bag);
        return new ProfileReading(bag.HasErrors ? null : document, bag.Count == 0 ? [] : bag.ToSortedList());
    }

    private static bool IsJson(ReadOnlySpan<byte> utf8, string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".json" => true,
        ".yaml" or ".yml" => false,
        _ => utf8.TrimStart(SourceText.ByteOrderMark).TrimStart(" \t\r\n"u8).StartsWith("{"u8),
    };
}
