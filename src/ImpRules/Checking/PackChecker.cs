using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Turns what the files declare into a pack in which every name is looked up, or says everything that is wrong.</summary>
internal static class PackChecker
{
    /// <summary>Names of the tables that say which countries, provinces and occupations there are.</summary>
    public const string CountriesTable = "countries", ProvincesTable = "provinces", OccupationsTable = "noc2021";

    /// <summary>The checked pack, or null when <paramref name="bag"/> holds errors.</summary>
    public static CheckedPack? Check(PackContent content, DiagnosticBag bag)
    {
        var catalogue = ReferenceTables.Catalogue(content, bag);
        var symbols = new SymbolTable(catalogue, content);
        var usage = new Usage();

        HeaderCheck.Run(content, bag);
        NameCheck.Run(content, bag);
        ValueCheck.Run(content, symbols, bag);
        AssumptionCheck.Run(content, bag);
        var order = DerivationCheck.Run(symbols, bag, usage);
        PeriodCheck.Run(content, bag);
        CitationCheck.Run(content, bag, usage);
        TextCheck.Run(content, symbols, bag, usage);
        QuantityCheck.Run(content, symbols, bag, usage);

        var binder = new ConditionBinder(symbols, bag, usage);
        var expansion = new SharedCriteria(content, bag, usage);
        var rules = content.Rules
            .Select(rule => new BoundRule(rule, Bind(rule.Criteria, rule.Kind, [rule.Authority], binder, expansion, 0)))
            .ToList();

        KnownThenCheck.Run(rules, binder.Conditions, symbols, content.Header?.CoversFrom ?? DateOnly.MinValue, bag);
        if (!bag.HasErrors)
        {
            UsageCheck.Run(content, catalogue, usage, bag); // what an unreadable file uses would look unused
        }

        return bag.HasErrors ? null : new CheckedPack(content, content.Header!, symbols, binder.Conditions, rules, order);
    }

    private static BoundCriterion Bind(
        Criterion criterion, RuleKind kind, IReadOnlyList<Citation> inherited, ConditionBinder binder, SharedCriteria shared, int depth)
    {
        var source = criterion is SharedUse use ? shared.Resolve(use) : criterion;
        var citations = criterion.Citations.Count > 0 ? criterion.Citations : source.Citations.Count > 0 ? source.Citations : inherited;
        if (source is Test test)
        {
            return new BoundCriterion(source, Junction.Test, [], binder.Bind(test, kind), citations);
        }

        if (source is not CriterionGroup group || depth > SharedCriteria.MostDepth)
        {
            return new BoundCriterion(source, Junction.All, [], -1, citations);
        }

        var junction = group switch { AnyOf => Junction.Any, NoneOf => Junction.None, _ => Junction.All };
        return new BoundCriterion(source, junction, [.. group.Children.Select(c => Bind(c, kind, citations, binder, shared, depth + 1))], -1, citations);
    }
}
