using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>A checklist belongs to a duty that some obligation has, asks for facts that there are, and asks nothing twice.</summary>
internal static class ChecklistCheck
{
    public static void Run(PackContent content, Catalogue catalogue, DiagnosticBag bag, Usage usage)
    {
        foreach (var (checklist, position) in content.Checklists.Select((c, i) => (c, i)))
        {
            if (content.Checklists.Take(position).FirstOrDefault(c => c.Duty == checklist.Duty || c.Id == checklist.Id) is { } first)
            {
                bag.Error(Codes.DuplicateId, checklist.Span, "there is a checklist of this name or for this duty already", $"the first stands at {first.Span}");
            }

            if (!content.Rules.Any(r => r.Kind == RuleKind.Obligation && r.Duty == checklist.Duty))
            {
                bag.Warning(Codes.Unused, checklist.Span, $"no obligation has the duty of checklist {Quote.Word(checklist.Id)}", "use it or take it out");
            }

            CheckNames(checklist, bag);
            foreach (var item in checklist.Sections.SelectMany(s => s.Items))
            {
                CheckFacts(item, catalogue, bag, usage);
            }
        }
    }

    private static void CheckNames(Checklist checklist, DiagnosticBag bag)
    {
        foreach (var section in checklist.Sections.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            bag.Error(Codes.DuplicateId, checklist.Span, $"section {Quote.Word(section.Key)} stands twice in this checklist");
        }

        foreach (var same in checklist.Sections.SelectMany(s => s.Items).GroupBy(i => i.Id, StringComparer.Ordinal))
        {
            PeriodCheck.Apart([.. same.Select(i => (i.Period, i.Span))], $"item {Quote.Word(same.Key)}", bag);
        }
    }

    private static void CheckFacts(ChecklistItem item, Catalogue catalogue, DiagnosticBag bag, Usage usage)
    {
        foreach (var path in item.Facts)
        {
            usage.Facts.Add(path);
            if (catalogue.Find(path) is null)
            {
                bag.Error(Codes.UnknownFact, item.Span, $"unknown fact {Quote.Word(path)}", Suggestion.For(path, catalogue.Facts.Select(f => f.Path)));
            }
        }
    }
}
