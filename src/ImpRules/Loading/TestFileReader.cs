using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>The tests that stand beside rules. Their profiles are read as strictly as those of a caller.</summary>
internal static class TestFileReader
{
    /// <summary>The files of tests that are asked for; all when nothing asks.</summary>
    public static IReadOnlyList<RuleTestFile> Read(RuleSource source, Catalogue catalogue, DiagnosticBag bag, Func<RuleFile, bool>? isAskedFor = null)
    {
        var files = source.Read(bag).Where(f => f.IsTests && isAskedFor?.Invoke(f) != false).ToList();
        var tests = new RuleTestFile?[files.Count];
        var findings = new DiagnosticBag[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            findings[i] = new DiagnosticBag();
            tests[i] = YamlReader.Read(files[i].Content, source.NameOf(files[i]), findings[i]) is { } root ? ReadFile(root, catalogue, findings[i]) : null;
        });

        foreach (var found in findings)
        {
            bag.AddRange(found.ToSortedList());
        }

        return [.. tests.OfType<RuleTestFile>()];
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
