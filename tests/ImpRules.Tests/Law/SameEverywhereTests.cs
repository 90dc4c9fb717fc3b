using System.Globalization;
using ImpRules.Loading;

namespace ImpRules.Tests.Law;

/// <summary>The same pack, profile and date give the same bytes, whatever the thread or the culture.</summary>
public sealed class SameEverywhereTests
{
    private static readonly string Samples = Path.Combine(Neighbour.Repository, "samples", "profiles");

    public static TheoryData<string> Profiles => [.. Directory.GetFiles(Samples, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Many_threads_at_once_read_the_same_answer(string file)
    {
        var engine = new RoutingEngine(ShippedPack.Instance);
        var document = Read(file);
        var expected = engine.Decide(document.Facts, document.AsOf!.Value).ToJson();
        var decisions = new string[24];
        Parallel.For(0, decisions.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => decisions[i] = engine.Decide(document.Facts, document.AsOf.Value).ToJson());
        decisions.Should().AllBe(expected);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void No_culture_changes_a_byte(string file)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var answers = new[] { "", "fr-CA", "tr-TR", "ar-SA", "th-TH" }.Select(name =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                var document = Read(file);
                var decision = new RoutingEngine(ShippedPack.Instance).Decide(document.Facts, document.AsOf!.Value);
                return decision.ToJson() + decision.ToText(Language.French) + decision.ToMarkdown();
            }).ToList();
            answers.Should().AllBe(answers[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ImpRules.Profiles.ProfileDocument Read(string file) =>
        ProfileReader.Read(File.ReadAllBytes(Path.Combine(Samples, file)), file, ShippedPack.Instance.Vocabulary).Document!;
}
