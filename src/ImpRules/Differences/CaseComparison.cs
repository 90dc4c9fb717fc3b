using System.Globalization;
using ImpRules.Evaluation;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>Decides recorded cases under two packs, and says which come out otherwise, and why.</summary>
public sealed class CaseComparison
{
    private readonly RoutingEngine _old;
    private readonly RoutingEngine _new;
    private readonly ComparisonOptions _options;

    /// <summary>A comparison under two packs.</summary>
    /// <param name="old">The old pack.</param>
    /// <param name="new">The new pack.</param>
    /// <param name="options">The days for which each pack decides every case; null for the day that each case gives.</param>
    public CaseComparison(RulePack old, RulePack @new, ComparisonOptions? options = null)
    {
        _old = new RoutingEngine(old);
        _new = new RoutingEngine(@new);
        _options = options ?? new ComparisonOptions();
    }

    /// <summary>Decides a case under both packs.</summary>
    /// <param name="recorded">The case.</param>
    /// <param name="day">The day for a case that gives none; null when there is no such day.</param>
    /// <exception cref="ArgumentException">No day is given for the case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A pack does not cover the day.</exception>
    public CaseDifference Compare(RecordedCase recorded, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var own = recorded.AsOf ?? day;
        var (given, taken) = (recorded.Facts.KnownTo(_old.Pack.Vocabulary), recorded.Facts.KnownTo(_new.Pack.Vocabulary));
        var before = _old.Decide(given, _options.OldDay ?? own ?? throw NoDay(), null);
        var after = _new.Decide(taken, _options.NewDay ?? own ?? throw NoDay(), null);
        var changes = Changed(before, after);
        var leftOut = recorded.Facts.Select(f => f.Key).Where(p => !given.Contains(p) || !taken.Contains(p));
        return new CaseDifference(recorded, before, after, changes, changes.Count == 0 ? [] : Reasons(before, after), [.. leftOut]);

        static ArgumentException NoDay() => new("the case gives no day, and no other is given", nameof(recorded));
    }

    private static IReadOnlyList<Change> Changed(Decision before, Decision after)
    {
        var changes = new Changes(null, null);
        changes.Property("routing", Words.Of(before.Routing), Words.Of(after.Routing));
        changes.Property("primary", Name(before.Primary), Name(after.Primary));
        changes.Property("exemptions", Names(before.Met), Names(after.Met));
        changes.Property("permit", Words.Of(before.Permit), Words.Of(after.Permit));
        changes.Property("longest months", Number(before.Primary?.LongestMonths), Number(after.Primary?.LongestMonths));
        changes.Property("stream", before.Stream?.Rule.Id, after.Stream?.Rule.Id);
        Outcomes(changes, "obligation", before.Obligations.Where(o => o.Status != Truth.NotMet), after.Obligations.Where(o => o.Status != Truth.NotMet));
        Outcomes(changes, "bar", before.Bars, after.Bars);
        changes.Property("missing", Missing(before), Missing(after));
        return changes.Found;
    }

    private static void Outcomes(Changes changes, string what, IEnumerable<RuleOutcome> before, IEnumerable<RuleOutcome> after)
    {
        var was = before.ToDictionary(o => o.Rule.Id, Say, StringComparer.Ordinal);
        var @is = after.ToDictionary(o => o.Rule.Id, Say, StringComparer.Ordinal);
        foreach (var id in was.Keys.Union(@is.Keys).Order(StringComparer.Ordinal))
        {
            changes.Property($"{what} {id}", was.GetValueOrDefault(id), @is.GetValueOrDefault(id));
        }

        static string Say(RuleOutcome outcome) =>
            $"{(outcome.Status == Truth.Met ? "applies" : "not settled")}{(outcome.Amount is { } amount ? $", {Number(amount)} dollars" : "")}";
    }

    /// <summary>The rules whose outcome changed in a way that a decision shows, and in each the single tests that changed.</summary>
    private static IReadOnlyList<CaseReason> Reasons(Decision before, Decision after)
    {
        var isRoutedAlike = before.Routing == after.Routing && before.Primary?.Rule.Id == after.Primary?.Rule.Id; // else obligations follow suit
        var ids = Shown(before, isRoutedAlike).Concat(Shown(after, isRoutedAlike)).Select(o => o.Rule.Id).Distinct(StringComparer.Ordinal);
        return [.. ids.SelectMany(id => Reasons(id, before.Find(id), after.Find(id)))];
    }

    private static IEnumerable<RuleOutcome> Shown(Decision decision, bool withObligations) =>
        new[] { decision.Primary, withObligations ? decision.Stream : null }.OfType<RuleOutcome>().Concat(decision.Met)
            .Concat(withObligations ? decision.Obligations.Concat(decision.Bars) : [])
            .Concat(decision.Routing == Routing.Undetermined ? decision.NoPermitCases.Concat(decision.Exemptions).Where(o => o.Status == Truth.Undetermined) : []);

    private static IEnumerable<CaseReason> Reasons(string rule, RuleOutcome? before, RuleOutcome? after)
    {
        if (before?.Status == after?.Status)
        {
            yield break;
        }

        if (before is null || after is null)
        {
            yield return new CaseReason(rule, null, before?.Status, after?.Status, null);
            yield break;
        }

        var (was, @is) = (Tests(before.Criteria), Tests(after.Criteria));
        foreach (var id in @is.Keys.Union(was.Keys))
        {
            var (one, other) = (was.GetValueOrDefault(id), @is.GetValueOrDefault(id));
            if (one?.Status != other?.Status)
            {
                yield return new CaseReason(rule, id, one?.Status, other?.Status, (other ?? one)!.Requirement(Language.English));
            }
        }
    }

    private static Dictionary<string, CriterionOutcome> Tests(CriterionOutcome root) =>
        Flat(root).Where(c => c.Id is not null && c.Children.Count == 0).DistinctBy(c => c.Id).ToDictionary(c => c.Id!, StringComparer.Ordinal);

    private static IEnumerable<CriterionOutcome> Flat(CriterionOutcome criterion) => criterion.Children.SelectMany(Flat).Prepend(criterion);

    private static string? Name(RuleOutcome? outcome) => outcome is null ? null : outcome.Rule.Code is { } code ? $"{code} {outcome.Rule.Id}" : outcome.Rule.Id;

    private static string? Names(IEnumerable<RuleOutcome> outcomes) => Join(outcomes.Select(o => Name(o)!));

    private static string? Missing(Decision decision) => Join(decision.MissingFacts.Concat(decision.FurtherFacts).Select(m => m.Fact.Path).Distinct().Order(StringComparer.Ordinal));

    private static string? Join(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } text ? text : null;

    private static string? Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}
