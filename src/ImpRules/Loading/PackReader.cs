using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary>
/// The files of a pack to its content. Only what one file says is looked at here, besides facts that stand in each
/// other's way; whether names resolve and conditions make sense is for the checks that follow.
/// </summary>
internal static class PackReader
{
    /// <summary>Reads every file; what is wrong goes to the bag, in the order of the files, and what is sound is returned.</summary>
    public static PackContent Read(RuleSource source, DiagnosticBag bag)
    {
        var files = source.Read(bag).Where(f => !f.IsTests).ToList();
        var parts = new PackParts[files.Count];
        var findings = new DiagnosticBag[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            findings[i] = new DiagnosticBag();
            parts[i] = ReadFile(files[i], source.NameOf(files[i]), findings[i]);
        });

        var all = new PackParts();
        for (var i = 0; i < files.Count; i++)
        {
            all.Append(parts[i]);
            bag.AddRange(findings[i].ToSortedList());
        }

        FactTree.Check(all.Facts, bag);
        return new PackContent
        {
            Header = all.Headers.FirstOrDefault(),
            Facts = all.Facts,
            Sources = all.Sources,
            Parameters = all.Parameters,
            Lists = all.Lists,
            Tables = all.Tables,
            SharedCriteria = all.SharedCriteria,
            Rules = all.Rules,
            Checklists = all.Checklists,
            Hash = PackHash.Of(files),
        };
    }

    private static PackParts ReadFile(RuleFile file, string name, DiagnosticBag bag)
    {
        var parts = new PackParts();
        if (YamlReader.Read(file.Content, name, bag) is { } root)
        {
            FileKinds.Read(root, parts, bag);
        }

        return parts;
    }
}
