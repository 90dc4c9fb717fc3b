using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Profiles;

namespace ImpRules.Tests.Law;

/// <summary>The profile with which the tests of each rule begin: one that clearly meets it.</summary>
internal static class BaseProfiles
{
    private static readonly Lazy<IReadOnlyDictionary<string, ProfileDocument>> Documents = new(Read);

    public static IReadOnlyDictionary<string, ProfileDocument> All => Documents.Value;

    public static FactSet Of(string rule) => All[rule].Facts;

    private static Dictionary<string, ProfileDocument> Read()
    {
        var bag = new DiagnosticBag();
        var files = TestFileReader.Read(RuleSource.Directory(Path.Combine(Neighbour.Repository, "rules")), ShippedPack.Instance.Vocabulary, bag);
        bag.HasErrors.Should().BeFalse();
        return files.GroupBy(f => f.Subject).ToDictionary(
            g => g.Key, g => g.MinBy(f => f.Span.File.Length)!.BaseProfile, StringComparer.Ordinal);
    }
}
