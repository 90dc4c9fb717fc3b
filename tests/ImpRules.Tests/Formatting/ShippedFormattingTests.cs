using System.Text;
using CsCheck;
using ImpRules.Diagnostics;
using ImpRules.Formatting;
using ImpRules.Loading;

namespace ImpRules.Tests.Formatting;

/// <summary>Formatting keeps what files say and every comment, and is done once: on the shipped files, and on copies of them that somebody has mangled.</summary>
public sealed class ShippedFormattingTests
{
    private static readonly Lazy<List<RuleFile>> Files = new(() => [.. RuleSource.Directory(Path.Combine(Neighbour.Repository, "rules")).Read(new DiagnosticBag())]);

    [Fact]
    public void A_mangled_pack_means_the_same_when_it_is_formatted()
    {
        var mangled = Files.Value.AsParallel().AsOrdered().Select((f, i) => File(f, new Mangler(new Random(i)).Everything(Text(f)))).ToList();
        var formatted = mangled.AsParallel().AsOrdered().Select(f => File(f, Formatted(f))).ToList();

        ModelDump.Of(formatted).Should().Be(ModelDump.Of(Files.Value));
    }

    [Fact]
    public void The_comparison_of_packs_sees_a_change()
    {
        var file = Files.Value.First(f => Text(f).Contains("cite: IRPR", StringComparison.Ordinal) && !f.IsTests);
        ModelDump.Of([File(file, Text(file).Replace("cite: IRPR", "cite: IRPA"))]).Should().NotBe(ModelDump.Of([file]));
    }

    [Fact]
    public void Spacing_alone_makes_no_difference() => Sample((file, mangler) =>
        Formatted(File(file, mangler.Spacing(Text(file)))).Should().Be(Formatted(file)));

    [Fact]
    public void Every_comment_stays_and_formatting_twice_changes_nothing() => Sample((file, mangler) =>
    {
        var mangled = File(file, mangler.Everything(Text(file)));
        var once = Formatted(mangled);

        Formatted(File(file, once)).Should().Be(once);
        Comments(once).Should().Equal(Comments(Text(mangled)));
    });

    private static void Sample(Action<RuleFile, Mangler> property) =>
        Gen.Select(Gen.Int[0, Files.Value.Count - 1], Gen.Int[0, int.MaxValue - 1]).Sample((file, seed) => property(Files.Value[file], new Mangler(new Random(seed))), iter: 300);

    private static IEnumerable<string> Comments(string text) =>
        text.Split('\n').Select(l => l.IndexOf("#!", StringComparison.Ordinal) is >= 0 and var at ? l[at..].TrimEnd() : null).OfType<string>().Order(StringComparer.Ordinal);

    private static string Formatted(RuleFile file)
    {
        var formatted = RuleFormatter.Format(file, file.Path);
        formatted.Diagnostics.Should().BeEmpty();
        return formatted.Text!;
    }

    private static string Text(RuleFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static RuleFile File(RuleFile file, string text) => file with { Content = Encoding.UTF8.GetBytes(text) };
}
