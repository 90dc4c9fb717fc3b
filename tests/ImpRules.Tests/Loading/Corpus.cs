using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Loading;

/// <summary>The example files under <c>Corpus/</c>, each read alone: rule files, profiles and tests, told apart by their names.</summary>
internal static class Corpus
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static Catalogue Catalogue { get; } = LoadCatalogue();

    public static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder))
            .Select(f => Path.GetFileName(f)).Where(f => !f.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(Root, folder, name));

    public static string Expected(string name)
    {
        var path = Path.Combine(Root, "bad", Path.ChangeExtension(name, null) + Suffix(name));
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : $"no file {Path.GetFileName(path)}";
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string name, ReadOnlyMemory<byte> bytes)
    {
        if (name.Contains(".profile.", StringComparison.Ordinal))
        {
            return ProfileReader.Read(bytes, name, Catalogue).Diagnostics;
        }

        var bag = new DiagnosticBag();
        var source = RuleSource.Memory([new RuleFile(name, bytes)]);
        if (name.EndsWith(".tests.yaml", StringComparison.Ordinal))
        {
            TestFileReader.Read(source, Catalogue, bag);
        }
        else
        {
            PackReader.Read(source, bag);
        }

        return bag.ToSortedList();
    }

    /// <summary>A JSON file and a YAML file may share a name; their expectations must not.</summary>
    private static string Suffix(string name) => name.EndsWith(".json", StringComparison.Ordinal) ? ".json.expected.txt" : ".expected.txt";

    private static Catalogue LoadCatalogue()
    {
        var bag = new DiagnosticBag();
        var vocabulary = new RuleFile("vocabulary.yaml", File.ReadAllBytes(Path.Combine(Root, "vocabulary.yaml")));
        var content = PackReader.Read(RuleSource.Memory([vocabulary]), bag);
        bag.ToSortedList().Should().BeEmpty();
        return new Catalogue(
            content.Facts,
            Reference(("IN", "India", "Inde"), ("US", "United States", "États-Unis")),
            Reference(("ON", "Ontario", "Ontario"), ("QC", "Quebec", "Québec")),
            Reference(("21231", "Software engineers and designers", "Ingénieurs et concepteurs en logiciel")));
    }

    private static ReferenceValues Reference(params (string Value, string En, string Fr)[] rows) =>
        new(rows.Select(r => KeyValuePair.Create(r.Value, new LocalizedText(r.En, r.Fr))));
}
