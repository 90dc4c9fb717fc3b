using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>On what else the answer rests: bars, judgements of an officer, assumptions.</summary>
internal static class Grounds
{
    public static IEnumerable<Field> Of(Findings findings, Wording words, Room room)
    {
        if (findings.Routing is Routing.Imp or Routing.Tfwp && !findings.Decision.IsAlreadyAuthorized && Bars(findings, words).ToList() is { Count: > 0 } bars)
        {
            yield return new Field(words.Say(Phrases.LabelBars), bars);
        }

        if (Claims(findings, words) is { Count: > 0 } claims)
        {
            yield return new Field(words.Say(Phrases.LabelOfficer), [words.Enumerate(Phrases.OfficerJudges, claims.Count, claims, room.Claims)]);
        }

        if (findings.Routing != Routing.Undetermined)
        {
            yield return new Field(words.Say(Phrases.LabelAssumed), [.. Assumed(findings, words, room.Assumptions)]);
        }
    }

    /// <summary>Assumptions, grouped by what is assumed: those behind the programme first.</summary>
    public static IEnumerable<Rich> Assumed(Findings findings, Wording words, int most)
    {
        if (findings.Decision.AssumptionsMode == Assumptions.None)
        {
            return [words.Say(Phrases.AssumptionsOff)];
        }

        var assumed = findings.Assumptions.OrderBy(a => a.Rules.Min(r => Weight(r, findings))).ToList();
        var absent = assumed.Where(a => IsAbsence(a.Value)).Select(a => words.Label(a.Fact)).ToList();
        var others = assumed.Where(a => !IsAbsence(a.Value))
            .Select(a => words.Say(Phrases.LabelAndValue, words.Label(a.Fact), words.Value(a.Fact, a.Value))).ToList();
        return assumed.Count == 0 ? [words.Say(Phrases.NothingAssumed)] :
        [
            .. absent.Count == 0 ? [] : new[] { Rich.Of(words.Enumerate(Phrases.AssumedAbsent, absent.Count, absent, most)) },
            .. others.Count == 0 ? [] : new[] { Rich.Of(words.Enumerate(Phrases.AssumedValue, others.Count, others, most)) },
        ];
    }

    /// <summary>Bars that are not excluded, or that there are none; those that apply stand among the warnings.</summary>
    private static IEnumerable<Rich> Bars(Findings findings, Wording words)
    {
        var open = findings.Bars.Where(b => b.Status == Truth.Undetermined).ToList();
        return findings.Bars.Count == 0 ? [words.Say(Phrases.NoBars)]
            : open.Count > 1 ? [Rich.Of(words.Say(Phrases.BarsOpen, string.Join("; ", open.Select(b => words.Set(b.Title(words.Language))))), Tone.Open)]
            : open.Select(b => Rich.Of(words.Say(Phrases.BarOpen, words.Set(b.Title(words.Language)), Obligations.DependsOn(findings, b, words)), Tone.Open));
    }

    /// <summary>The facts that the profile states and an officer must judge.</summary>
    private static List<string> Claims(Findings findings, Wording words) =>
        [.. findings.OfficerAssessments.SelectMany(Tests).SelectMany(t => t.Facts).Select(f => words.Label(f.Fact)).Distinct()];

    private static IEnumerable<CriterionOutcome> Tests(CriterionOutcome node) => node.Criterion is CriterionGroup ? node.Children.SelectMany(Tests) : [node];

    private static int Weight(RuleVersion rule, Findings findings) => rule.Id == findings.Primary?.Rule.Id ? 0 : rule.Kind switch
    {
        RuleKind.Exemption or RuleKind.Authorization => 1,
        RuleKind.NoPermit => 2,
        RuleKind.Stream => 3,
        RuleKind.Bar => 4,
        _ => 5,
    };

    private static bool IsAbsence(in FactValue value) =>
        value.State == FactState.Absent || (value.IsKnown && value.Kind == FactKind.Boolean && !value.AsBoolean());
}
