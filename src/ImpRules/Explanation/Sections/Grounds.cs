using ImpRules.Evaluation;
using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>On what else the answer rests: bars, judgements of an officer, assumptions.</summary>
internal static class Grounds
{
    public static IEnumerable<Field> Of(Decision decision, Wording words, int most)
    {
        if (decision.Routing is Routing.Imp or Routing.Tfwp && !decision.IsAlreadyAuthorized)
        {
            yield return new Field(words.Say(Phrases.LabelBars), [.. OpenBars(decision, words, most)]);
        }

        var officer = decision.OfficerAssessments;
        if (officer.Count > 0)
        {
            var claims = officer.Select(o => words.Set(o.Requirement(words.Language) ?? o.Id ?? "")).ToList();
            yield return new Field(words.Say(Phrases.LabelOfficer), [words.Say(Phrases.OfficerJudges, officer.Count, Run(claims, Math.Max(1, most / 3), words))]);
        }

        if (decision.Routing != Routing.Undetermined)
        {
            yield return new Field(words.Say(Phrases.LabelAssumed), [.. Assumed(decision, words, most)]);
        }
    }

    /// <summary>Assumptions, grouped by what is assumed.</summary>
    public static IEnumerable<Rich> Assumed(Decision decision, Wording words, int most)
    {
        if (decision.AssumptionsMode == Assumptions.None)
        {
            return [words.Say(Phrases.AssumptionsOff)];
        }

        var assumed = decision.Assumptions;
        var absent = assumed.Where(a => IsAbsence(a.Value)).Select(a => words.Label(a.Fact)).ToList();
        var others = assumed.Where(a => !IsAbsence(a.Value)).ToList();
        var said = new List<Rich>();
        if (absent.Count > 0)
        {
            said.Add(words.Say(Phrases.AssumedAbsent, absent.Count, List(absent, most, words)));
        }

        if (others.Count > 0)
        {
            said.Add(words.Say(Phrases.AssumedValue, List([.. others.Select(o => words.Say(Phrases.LabelAndValue, words.Label(o.Fact), words.Value(o.Fact, o.Value)))], most, words)));
        }

        return said.Count == 0 ? [words.Say(Phrases.NothingAssumed)] : said;
    }

    private static IEnumerable<Rich> OpenBars(Decision decision, Wording words, int most)
    {
        var bars = decision.Bars;
        var open = bars.Where(b => b.Status == Truth.Undetermined).ToList();
        if (bars.Count == 0)
        {
            yield return words.Say(Phrases.NoBars);
        }
        else if (open.Count == 0)
        {
            yield return words.Join([.. bars.Select(b => words.Set(b.Title(words.Language)))], most);
        }

        foreach (var bar in open.Take(most))
        {
            yield return words.Say(Phrases.BarOpen, words.Set(bar.Title(words.Language)), Obligations.DependsOn(decision, bar, words));
        }
    }

    /// <summary>Labels, which may hold commas, one after the other.</summary>
    private static string List(List<string> items, int most, Wording words) => items.Count <= most + 1
        ? string.Join("; ", items)
        : $"{string.Join("; ", items.Take(most))}; {words.Say(Phrases.More, items.Count - most)}";

    /// <summary>Sentences one after the other.</summary>
    private static string Run(List<string> sentences, int most, Wording words) => sentences.Count <= most
        ? string.Join(' ', sentences)
        : $"{string.Join(' ', sentences.Take(most))} ({words.Say(Phrases.More, sentences.Count - most)})";

    private static bool IsAbsence(in FactValue value) =>
        value.State == FactState.Absent || (value.IsKnown && value.Kind == FactKind.Boolean && !value.AsBoolean());
}
