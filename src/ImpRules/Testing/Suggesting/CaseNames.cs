using System.Globalization;
using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Suggesting;

/// <summary>Names suggested cases in a sentence: where the fact stands, and what becomes of the rule. No name is given twice.</summary>
internal sealed class CaseNames
{
    private const int MostText = 140;

    private static readonly string[] Names = ["Canad", "Qu", "French", "English", "Employer Portal", "Atlantic", "Ukrain"];

    private readonly SymbolTable _symbols;
    private readonly HashSet<string> _taken;

    public CaseNames(SymbolTable symbols, IEnumerable<string> taken)
    {
        _symbols = symbols;
        _taken = taken.ToHashSet(StringComparer.Ordinal);
    }

    public string Of(Goal goal, Decision decision, Node leaf)
    {
        var outcome = decision.Find(goal.Rule.Rule.Id)!;
        var decides = Obstacles.Of(outcome.Root, leaf, decision.TruthOf)!.Count == 0;
        var name = goal.Threshold is { } threshold
            ? $"{Where(threshold, goal.Place, decision)}{(decides ? $", and {Consequence(outcome)}" : decision.TruthOf(leaf) == Truth.Met ? ", which is met" : ", which is not met")}"
            : About(goal, decision, leaf, outcome, decides);
        return Unique(name, decision.AsOf);
    }

    /// <summary><c>Months of work abroad: 11 months, one below 12</c>.</summary>
    private string Where(Threshold threshold, BoundaryPlace place, Decision decision)
    {
        var fact = _symbols.Facts[threshold.Fact];
        var label = fact.Label.En.TrimEnd('.');
        if (threshold.Column is not null || !threshold.Value.IsKnown)
        {
            var other = threshold.Operand is Conditions.FactOperand operand ? WithArticle(_symbols.Facts[operand.Fact].Label.En.TrimEnd('.')) : "the least that the table asks for";
            return place switch
            {
                BoundaryPlace.At => $"{label}: the same as {other}",
                BoundaryPlace.Below => $"{label}: {Step(fact)} {(fact.Type.Kind == FactKind.Date ? "before" : "less than")} {other}",
                _ => $"{label}: {Step(fact)} {(fact.Type.Kind == FactKind.Date ? "after" : "more than")} {other}",
            };
        }

        var limit = Amount(threshold.Value, fact);
        return (fact.Type.Kind, place) switch
        {
            (FactKind.Date, BoundaryPlace.Below) => $"{label}: the day before {limit}",
            (FactKind.Date, BoundaryPlace.Above) => $"{label}: the day after {limit}",
            (FactKind.Date, _) => $"{label}: on {limit} itself",
            (_, BoundaryPlace.Below) => $"{label}: {Amount(decision.Values[threshold.Fact], fact)}, {Step(fact)} less than {Limit(threshold.Value, fact)}",
            (_, BoundaryPlace.Above) => $"{label}: {Amount(decision.Values[threshold.Fact], fact)}, {Step(fact)} more than {Limit(threshold.Value, fact)}",
            _ => $"{label}: exactly {limit}",
        };
    }

    private static string About(Goal goal, Decision decision, Node leaf, RuleOutcome outcome, bool decides)
    {
        var text = new CriterionOutcome(leaf, decision.Board).Requirement(Language.English)?.TrimEnd('.') ?? goal.Leaf.Source.Id ?? "a test";
        text = text.Length > MostText ? $"{text[..MostText].TrimEnd()}…" : text;
        var isMet = decision.TruthOf(leaf) == Truth.Met;
        return (decides, outcome.Status, isMet) switch
        {
            (true, Truth.NotMet, false) => $"Only this is missing: {Lower(text)}",
            (true, Truth.NotMet, true) => $"Only this stands in the way: {Lower(text)}",
            (true, _, true) => $"It turns on this: {Lower(text)}",
            (true, _, false) => $"It turns on this not being so: {Lower(text)}",
            (_, _, true) => $"Met, whatever becomes of the rule: {Lower(text)}",
            _ => $"Not met, whatever becomes of the rule: {Lower(text)}",
        };
    }

    private static string Consequence(RuleOutcome outcome) => (outcome.Rule.Kind, outcome.Status == Truth.Met) switch
    {
        (RuleKind.Exemption, true) => "the worker qualifies",
        (RuleKind.Exemption, false) => "the worker does not qualify",
        (RuleKind.NoPermit, true) => "no permit is needed",
        (RuleKind.NoPermit, false) => "a permit is needed",
        (RuleKind.Authorization, true) => "the worker is already authorized",
        (RuleKind.Authorization, false) => "the worker is not authorized yet",
        (RuleKind.Stream, true) => "the stream applies",
        (RuleKind.Stream, false) => "the stream does not apply",
        (RuleKind.Obligation, true) => "it is owed",
        (RuleKind.Obligation, false) => "it is not owed",
        (_, true) => "the bar applies",
        _ => "the bar does not apply",
    };

    private static string Amount(in FactValue value, FactDeclaration fact)
    {
        var number = Bare(value);
        return fact.Unit switch
        {
            "CAD" => $"${number}",
            "CAD-per-hour" => $"${number} an hour",
            "percent" => $"{number} %",
            "hours-per-week" => $"{number} hours a week",
            { } unit => $"{number} {(number == "1" ? unit.TrimEnd('s') : unit)}",
            null => number,
        };
    }

    /// <summary>A limit whose unit was said before; a dollar sign stands with its number.</summary>
    private static string Limit(in FactValue value, FactDeclaration fact) => fact.Unit is "CAD" or "CAD-per-hour" ? $"${Bare(value)}" : Bare(value);

    private static string Bare(in FactValue value) =>
        value.Kind == FactKind.Date ? value.ToString() : value.AsNumber().ToString("0.############", CultureInfo.InvariantCulture);

    private static string Step(FactDeclaration fact) => fact switch
    {
        { Type.Kind: FactKind.Date } => "a day",
        { Type.Kind: FactKind.Integer } => "one",
        { Unit: "CAD" or "CAD-per-hour" } => "a cent",
        _ => "a hundredth",
    };

    /// <summary>Without the capital of its first word, unless that is a name or an abbreviation.</summary>
    private static string Lower(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && !Names.Any(name => text.StartsWith(name, StringComparison.Ordinal))
            ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string WithArticle(string label) => Lower(label) is var lower && lower != label ? $"the {lower}" : label;

    private string Unique(string name, DateOnly asOf)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        var dated = string.Create(CultureInfo.InvariantCulture, $"{name}, in {asOf.Year}");
        if (_taken.Add(dated))
        {
            return dated;
        }

        var unique = string.Create(CultureInfo.InvariantCulture, $"{name}, as of {asOf:yyyy-MM-dd}");
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}, as of {asOf:yyyy-MM-dd} ({i})");
        }

        return unique;
    }
}
