using System.Reflection;
using System.Text.RegularExpressions;
using ImpRules.Diagnostics;

namespace ImpRules.Tests.Checking;

/// <summary>The guide to diagnostics says what the checker does: its examples are run, and no identifier is left out.</summary>
public sealed partial class DiagnosticsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Neighbour.Repository, "rules", "DIAGNOSTICS.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (var section in Sections())
            {
                foreach (Match block in Block().Matches(section.Value))
                {
                    examples.Add(section.Key, block.Groups[1].Value, block.Groups[2].Value);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_raises_what_its_section_says(string code, string kind, string file)
    {
        var found = SmallPack.Check(file.Split("---\n"));
        if (kind == "avoid")
        {
            found.Select(d => d.Code).Should().Contain(code, "{0}", string.Join("; ", found));
        }
        else
        {
            found.Where(d => d.Span.File.Contains("added", StringComparison.Ordinal) && (d.Severity == Severity.Error || d.Code == code)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_identifier_has_a_section_and_every_section_an_identifier()
    {
        var codes = typeof(RulePack).Assembly.GetType("ImpRules.Diagnostics.Codes")!
            .GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        var documented = Heading().Matches(Guide).SelectMany(m => Code().Matches(m.Value)).Select(m => m.Value);
        documented.Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Every_message_is_lower_case_without_a_full_stop_and_names_no_type_of_the_host_language()
    {
        foreach (var diagnostic in Examples.Cast<object[]>().SelectMany(e => SmallPack.Check(((string)e[2]).Split("---\n"))))
        {
            diagnostic.Message.Should().NotMatchRegex("^[A-Z][a-z]").And.NotEndWith(".");
            diagnostic.Message.Should().NotContainAny("System.", "String", "Int32", "Exception", "null reference");
            diagnostic.Span.File.Should().NotBeNullOrEmpty();
        }
    }

    private static Dictionary<string, string> Sections() =>
        Guide.Split("\n## ").Skip(1).Where(s => Code().IsMatch(s.Split(':')[0])).ToDictionary(s => Code().Match(s).Value);

    [GeneratedRegex("^## .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("IMP[0-9]{3}")]
    private static partial Regex Code();

    [GeneratedRegex("```yaml (avoid|prefer)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
