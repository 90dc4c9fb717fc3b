using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>The tests that stand beside rules. Their profiles are read as strictly as those of a caller.</summary>
internal static class TestFileReader
{
    public static IReadOnlyList<RuleTestFile> Read(RuleSource source, Catalogue catalogue, DiagnosticBag bag)
    {
        var tests = new List<RuleTestFile>();
        foreach (var file in source.Read(bag).Where(f => f.IsTests))
        {
            var findings = new DiagnosticBag();
            if (YamlReader.Read(file.Content, source.NameOf(file), findings) is { } root && ReadFile(root, catalogue, findings) is { } read)
            {
                tests.Add(read);
            }

            bag.AddRange(findings.ToSortedList());
        }

        return tests;
    }

    private static RuleTestFile? ReadFile(Node root, Catalogue catalogue, DiagnosticBag bag)
    {
        if (Fields.Of(root, bag) is not { } fields || fields.Require("tests") is not { } subject || Scalars.Word(subject, bag) is not { } id)
        {
            return null;
        }

        var basis = fields.Find("base") is { } profile ? ProfileFacts.Document(profile, catalogue, bag) : null;
        var cases = new List<RuleTestCase>();
        foreach (var node in fields.RequireItems("cases"))
        {
            if (TestCaseReader.Read(node, catalogue, bag) is not { } read)
            {
                continue;
            }

            if (cases.Exists(c => c.Name == read.Name))
            {
                bag.Error(Codes.BadTest, node.Span, $"two cases have the name {Quote.Word(read.Name)}", "say in what they differ");
            }

            cases.Add(read);
        }

        fields.Done();
        return new RuleTestFile(id, basis ?? new ProfileDocument(null, FactSet.Empty), cases, subject.Span);
    }
}
