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
        ChecklistCheck.Run(content, catalogue, bag, usage);

        var binder = new ConditionBinder(symbols, bag, usage);
        var shared = new SharedCriteria(content, bag, usage);
        var rules = content.Rules.Select(rule => new CriterionBinder(shared.Resolve, test => binder.Bind(test, rule.Kind)).Bind(rule)).ToList();

        KnownThenCheck.Run(rules, binder.Conditions, symbols, content.Header?.CoversFrom ?? DateOnly.MinValue, bag);
        if (!bag.HasErrors)
        {
            UsageCheck.Run(content, catalogue, usage, bag); // what an unreadable file uses would look unused
        }

        return bag.HasErrors ? null : new CheckedPack(content, content.Header!, symbols, binder.Conditions, rules, order);
    }
}
