using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Nothing is declared that no rule uses: a name out of use misleads its reader.</summary>
internal static class UsageCheck
{
    public static void Run(PackContent content, Catalogue catalogue, Usage usage, DiagnosticBag bag)
    {
        var facts = new HashSet<string>(usage.Facts, StringComparer.Ordinal);
        var queue = new Queue<string>(facts);
        while (queue.TryDequeue(out var path))
        {
            foreach (var input in catalogue.Find(path)?.Derivation?.Inputs ?? [])
            {
                if (facts.Add(input))
                {
                    queue.Enqueue(input);
                }
            }
        }

        foreach (var fact in content.Facts.Where(f => !facts.Contains(f.Path) && !IsForReaders(f)))
        {
            Report(fact.Span, "fact", fact.Path, bag);
        }

        Each(content.Parameters, usage.Parameters, p => p.Name, p => p.Span, "parameter", bag);
        Each(content.Lists, usage.Lists, l => l.Name, l => l.Span, "list", bag);
        Each(content.SharedCriteria, usage.Criteria, c => c.SharedName!, c => c.Span, "shared criterion", bag);
        Each(content.Sources, usage.Sources, s => s.Key, s => s.Span, "source", bag);
        Each(
            content.Tables.Where(t => t.Name is not (PackChecker.CountriesTable or PackChecker.ProvincesTable or PackChecker.OccupationsTable)),
            usage.Tables, t => t.Name, t => t.Span, "table", bag);
    }

    /// <summary>Names, titles and the offer's days and hours describe the case to its readers; rules need not ask for them.</summary>
    private static bool IsForReaders(FactDeclaration fact) => fact.Type.Kind == FactKind.Text || fact.Display;

    private static void Each<T>(IEnumerable<T> items, HashSet<string> used, Func<T, string> name, Func<T, SourceSpan> span, string what, DiagnosticBag bag)
    {
        foreach (var item in items.Where(i => !used.Contains(name(i))))
        {
            Report(span(item), what, name(item), bag);
        }
    }

    private static void Report(SourceSpan span, string what, string name, DiagnosticBag bag) =>
        bag.Warning(Codes.Unused, span, $"no rule uses {what} {Quote.Word(name)}", "use it or take it out");
}
