using ImpRules.Cli.Output;
using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>What sort of difference a row of a comparison shows.</summary>
internal enum RowChange : byte
{
    Same,
    Added,
    Removed,
    Changed,
    Moved,
    Reworded,
    Recited,
}

/// <summary>One property or criterion on two days.</summary>
/// <param name="Change">What sort of difference it is.</param>
/// <param name="Label">What is compared, when its text does not say it.</param>
/// <param name="Old">What it was; null when there was nothing.</param>
/// <param name="New">What it is; null when there is nothing.</param>
internal sealed record ComparedRow(RowChange Change, string? Label, ComparedSide? Old, ComparedSide? New);

/// <summary>One side of a row.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Details">What it asks and rests on, when that is what differs.</param>
/// <param name="Citations">Its authority.</param>
internal sealed record ComparedSide(string Text, IReadOnlyList<string> Details, IReadOnlyList<Citation> Citations);

/// <summary>A rule on two days, property by property and criterion by criterion.</summary>
internal sealed class VersionComparison
{
    private readonly SiteBook _book;
    private readonly Language _language;
    private readonly PageWords _words;
    private readonly DateOnly _oldDay;
    private readonly DateOnly _newDay;
    private readonly List<ComparedRow> _rows = [];

    private VersionComparison(SiteBook book, Language language, DateOnly oldDay, DateOnly newDay)
    {
        (_book, _language, _oldDay, _newDay) = (book, language, oldDay, newDay);
        _words = new PageWords(language);
    }

    /// <summary>A criterion with where it stands.</summary>
    private sealed record Placed(string Key, string Parent, CriterionOutcome Outcome, CriterionOutcome Around)
    {
        /// <summary>Whether the authority is its own, not that of what is around it.</summary>
        public bool IsCited => !Outcome.Citations.SequenceEqual(Around.Citations);
    }

    /// <summary>The rows, those that are the same among them.</summary>
    public static IReadOnlyList<ComparedRow> Of(SiteBook book, Language language, RuleOutcome old, DateOnly oldDay, RuleOutcome @new, DateOnly newDay)
    {
        var comparison = new VersionComparison(book, language, oldDay, newDay);
        comparison.Properties(old, @new);
        comparison.Criteria(old.Criteria, @new.Criteria);
        return comparison._rows;
    }

    private void Properties(RuleOutcome old, RuleOutcome @new)
    {
        Property(Say(SiteWords.Code), old.Rule.Code, @new.Rule.Code);
        Property(Say(SiteWords.Title), old.Title(_language), @new.Title(_language));
        Property(_words.Authority, old.Rule.Authority.ToText(_language), @new.Rule.Authority.ToText(_language));
        Property(_words.Family, Say(FamilyNames.Of(old.Rule.Family)), Say(FamilyNames.Of(@new.Rule.Family)));
        Property(_words.Permit, Kinds.Title(old.Rule.Permit, _language), Kinds.Title(@new.Rule.Permit, _language));
        Property(_words.Duration, Duration(old), Duration(@new));
        Property(_words.Amount, Amount(old), Amount(@new));
    }

    private string? Duration(RuleOutcome rule) => rule.Duration(_language);

    private string? Amount(RuleOutcome rule) => rule.Amount is { } amount ? _words.Dollars(amount) : null;

    private void Property(string label, string? old, string? @new)
    {
        if (old != @new)
        {
            _rows.Add(new ComparedRow(old is null ? RowChange.Added : @new is null ? RowChange.Removed : RowChange.Changed, label, Side(old), Side(@new)));
        }

        static ComparedSide? Side(string? text) => text is null ? null : new ComparedSide(text, [], []);
    }

    private void Criteria(CriterionOutcome old, CriterionOutcome @new)
    {
        var (before, after) = (new List<Placed>(), new List<Placed>());
        Place(old, "", before);
        Place(@new, "", after);
        var kept = before.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var now = after.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var next = 0;
        foreach (var placed in after)
        {
            var twin = kept.GetValueOrDefault(placed.Key);
            if (twin is not null)
            {
                next = Gone(before, now, next, before.IndexOf(twin));
            }

            Add(twin, placed);
        }

        Gone(before, now, next, before.Count);
    }

    /// <summary>The criteria that are no longer there, up to the next that is.</summary>
    private int Gone(List<Placed> before, HashSet<string> now, int from, int until)
    {
        for (; from < until; from++)
        {
            if (!now.Contains(before[from].Key))
            {
                Add(before[from], null);
            }
        }

        return from;
    }

    private static void Place(CriterionOutcome group, string parent, List<Placed> all)
    {
        var unnamed = 0;
        foreach (var child in group.Children)
        {
            var key = child.Id ?? (child.Criterion is Test test ? test.When : $"{parent}/{Kind(child.Criterion)}{unnamed++}");
            if (all.Exists(p => p.Key == key))
            {
                key = $"{parent}/{key}";
            }

            all.Add(new Placed(key, parent, child, group));
            Place(child, key, all);
        }
    }

    private void Add(Placed? old, Placed? @new)
    {
        if ((@new ?? old)!.Outcome.Criterion is CriterionGroup { Text: null } && (old is null || @new is null))
        {
            return; // a plain group says nothing that its criteria do not say
        }

        if (old is null || @new is null)
        {
            _rows.Add(new ComparedRow(old is null ? RowChange.Added : RowChange.Removed, null, Side(old, _oldDay, isWhole: true), Side(@new, _newDay, isWhole: true)));
            return;
        }

        var isAsked = Asks(old, _oldDay) != Asks(@new, _newDay);
        var change = isAsked ? RowChange.Changed
            : old.Parent != @new.Parent ? RowChange.Moved
            : Text(old) != Text(@new) ? RowChange.Reworded
            : (old.IsCited || @new.IsCited) && !Cited(old).SequenceEqual(Cited(@new)) ? RowChange.Recited
            : RowChange.Same;
        _rows.Add(new ComparedRow(change, null, Side(old, _oldDay, isAsked), Side(@new, _newDay, isAsked)));
    }

    private ComparedSide? Side(Placed? placed, DateOnly day, bool isWhole)
    {
        if (placed is null)
        {
            return null;
        }

        var details = new List<string>();
        if (isWhole && placed.Outcome.Criterion is Test test)
        {
            details.Add(test.When);
            details.AddRange(LawName.In(test).Where(n => n.Kind == LawKind.Parameter).Select(n => $"{n} = {_book.ValueOn(n, day)}"));
        }

        return new ComparedSide(Text(placed), details, placed.Outcome.Citations);
    }

    private string Text(Placed placed)
    {
        var criterion = placed.Outcome.Criterion;
        var junction = criterion is CriterionGroup ? Say(criterion switch { AnyOf => SiteWords.AnyOf, NoneOf => SiteWords.NoneOf, _ => SiteWords.AllOf }) : null;
        var text = string.Join(' ', new[] { placed.Outcome.Requirement(_language), junction }.Where(t => t is not null));
        return criterion.AssessedByOfficer ? $"{text} ({Say(SiteWords.OfficerJudges)})" : text;
    }

    /// <summary>What decides: the condition with the values that it names, how a group goes together, and who judges.</summary>
    private string Asks(Placed placed, DateOnly day)
    {
        var criterion = placed.Outcome.Criterion;
        return criterion is Test test
            ? $"{test.When}|{criterion.AssessedByOfficer}|{string.Join('|', LawName.In(test).Select(n => _book.ValueOn(n, day)))}"
            : Kind(criterion);
    }

    private static IEnumerable<string> Cited(Placed placed) => placed.Outcome.Citations.Select(c => c.ToString());

    private static string Kind(Criterion criterion) => criterion switch { AnyOf => "any", NoneOf => "none", AllOf => "all", _ => "test" };

    private string Say(LocalizedText text) => text.In(_language);
}
