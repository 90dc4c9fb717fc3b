using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Every criterion, number, list and table names its authority, and every authority is registered.</summary>
internal static class CitationCheck
{
    public static void Run(PackContent content, DiagnosticBag bag, Usage usage)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in content.Sources)
        {
            sources.TryAdd(source.Key, source);
        }

        foreach (var citation in All(content).Where(c => c.Source.Length > 0))
        {
            usage.Sources.Add(citation.Source);
            if (!sources.TryGetValue(citation.Source, out var source))
            {
                bag.Error(Codes.UnknownSource, citation.Span, $"unknown source `{citation.Source}`", Suggestion.For(citation.Source, sources.Keys) ?? "register it in a `sources` file");
            }
            else if (source.Provisions.Count > 0 && citation.Locator.Length > 0 && !source.Provisions.ContainsKey(citation.Locator))
            {
                bag.Error(Codes.UnknownProvision, citation.Span, $"`{citation.Source}` has no registered provision `{citation.Locator}`", Suggestion.For(citation.Locator, source.Provisions.Keys));
            }
        }

        foreach (var fact in content.Facts)
        {
            foreach (var cite in fact.Cites)
            {
                var key = cite.Split(' ', 2)[0];
                usage.Sources.Add(key);
                if (!sources.ContainsKey(key))
                {
                    bag.Error(Codes.UnknownSource, fact.Span, $"unknown source {Quote.Word(key)}", Suggestion.For(key, sources.Keys) ?? "register it in a `sources` file");
                }
            }
        }

        foreach (var criterion in content.Rules.SelectMany(r => Leaves(r.Criteria, cited: false))
            .Concat(content.SharedCriteria.SelectMany(c => Leaves(c, cited: false))))
        {
            bag.Error(Codes.MissingCitation, criterion.Span, $"criterion `{criterion.Id ?? criterion.SharedName}` names no authority", "give it a `cite`, or its group");
        }

        foreach (var (name, span) in content.Parameters.SelectMany(p => p.Values.Where(v => v.Citations.Count == 0).Select(v => (p.Name, v.Span)))
            .Concat(content.Lists.SelectMany(l => l.Values.Where(v => v.Citations.Count == 0).Select(v => (l.Name, v.Span))))
            .Concat(content.Tables.Where(t => t.Citations.Count == 0 && t.Periods.Any(p => p.Citations.Count == 0)).Select(t => (t.Name, t.Span))))
        {
            bag.Error(Codes.MissingCitation, span, $"{Quote.Word(name)} names no authority for this value", "give it a `cite`");
        }

        foreach (var item in Items(content).Where(i => i.Citations.Count == 0))
        {
            bag.Error(Codes.MissingCitation, item.Span, $"item {Quote.Word(item.Id)} names no authority", "give it a `cite`");
        }
    }

    private static IEnumerable<Criterion> Leaves(Criterion criterion, bool cited)
    {
        cited |= criterion.Citations.Count > 0;
        return criterion switch
        {
            CriterionGroup group => group.Children.SelectMany(c => Leaves(c, cited)),
            Test when !cited => [criterion],
            _ => [],
        };
    }

    private static IEnumerable<Citation> All(PackContent content) =>
        content.Rules.SelectMany(r => NameCheck.Flatten(r.Criteria).SelectMany(c => c.Citations).Append(r.Authority).Concat(r.Duration?.Citations ?? []))
            .Concat(content.SharedCriteria.SelectMany(NameCheck.Flatten).SelectMany(c => c.Citations))
            .Concat(content.Parameters.SelectMany(p => p.Values.SelectMany(v => v.Citations)))
            .Concat(content.Lists.SelectMany(l => l.Values.SelectMany(v => v.Citations)))
            .Concat(content.Tables.SelectMany(t => t.Citations.Concat(t.Periods.SelectMany(p => p.Citations))))
            .Concat(Items(content).SelectMany(i => i.Citations));

    private static IEnumerable<ChecklistItem> Items(PackContent content) => content.Checklists.SelectMany(c => c.Sections).SelectMany(s => s.Items);
}
