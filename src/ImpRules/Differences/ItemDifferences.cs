using ImpRules.Checking;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>Compares what rules rest on: the vocabulary, parameters, lists, tables, shared criteria and sources.</summary>
/// <param name="old">The old pack.</param>
/// <param name="new">The new pack.</param>
/// <param name="days">The days to compare; null for all.</param>
/// <param name="reached">The rules that rest on something, in either pack.</param>
internal sealed class ItemDifferences(CheckedPack old, CheckedPack @new, (DateOnly Old, DateOnly New)? days, ILookup<(ItemKind Kind, string Name), string> reached)
{
    public IReadOnlyList<ItemDifference> All() =>
    [
        .. Header(),
        .. Each(ItemKind.Fact, old.Content.Facts, @new.Content.Facts, f => f.Path, f => f.Span, Facts, f => f.Type.ToString()),
        .. Each(ItemKind.Parameter, old.Content.Parameters, @new.Content.Parameters, p => p.Name, p => p.Span, Parameters, p => string.Join(", ", p.Values.Select(v => v.Value))),
        .. Each(ItemKind.List, old.Content.Lists, @new.Content.Lists, l => l.Name, l => l.Span, Lists, l => $"a list of type {l.Type}"),
        .. Each(ItemKind.Table, old.Content.Tables, @new.Content.Tables, t => t.Name, t => t.Span, Tables, t => $"a table of {string.Join(", ", t.Columns.Select(c => c.Name))}"),
        .. Each(ItemKind.Criterion, old.Content.SharedCriteria, @new.Content.SharedCriteria, c => c.SharedName!, c => c.Span, CriterionDifferences.Between, Say.Group),
        .. Each(ItemKind.Source, old.Content.Sources, @new.Content.Sources, s => s.Key, s => s.Span, Sources, s => s.Title.En),
    ];

    private IEnumerable<ItemDifference> Each<T>(
        ItemKind kind, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> name, Func<T, SourceSpan> place, Func<T, T, IReadOnlyList<Change>> compare, Func<T, string> say)
        where T : class
    {
        var was = before.DistinctBy(name).ToDictionary(name, StringComparer.Ordinal);
        var @is = after.DistinctBy(name).ToDictionary(name, StringComparer.Ordinal);
        foreach (var key in was.Keys.Union(@is.Keys).Order(StringComparer.Ordinal))
        {
            var changes = (was.GetValueOrDefault(key), @is.GetValueOrDefault(key)) switch
            {
                (null, { } added) => [new Change(ChangeKind.Added, key, null, say(added), null, place(added))],
                ({ } removed, null) => [new Change(ChangeKind.Removed, key, say(removed), null, place(removed), null)],
                ({ } first, { } second) => compare(first, second),
                _ => [],
            };
            if (changes.Count > 0)
            {
                yield return new ItemDifference(
                    kind, key, changes, [.. reached[(kind, key)].Distinct().Order(StringComparer.Ordinal)],
                    was.TryGetValue(key, out var o) ? place(o) : null, @is.TryGetValue(key, out var n) ? place(n) : null);
            }
        }
    }

    private IEnumerable<ItemDifference> Header()
    {
        var changes = new Changes(null, null);
        changes.Add(ChangeKind.Text, "version", old.Header.Version, @new.Header.Version);
        changes.Property("covers", Say.Day(old.Header.CoversFrom), Say.Day(@new.Header.CoversFrom));
        changes.Add(ChangeKind.Text, "lawReviewed", Say.Day(old.Header.LawReviewed), Say.Day(@new.Header.LawReviewed));
        changes.Text("title", old.Header.Title, @new.Header.Title);
        changes.Text("disclaimer", old.Header.Disclaimer, @new.Header.Disclaimer);
        return changes.Found.Count == 0 ? [] : [new ItemDifference(ItemKind.Pack, @new.Header.Id, changes.Found, [], null, null)];
    }

    private static IReadOnlyList<Change> Facts(FactDeclaration before, FactDeclaration after)
    {
        var changes = new Changes(before.Span, after.Span);
        changes.Property("type", before.Type.ToString(), after.Type.ToString());
        changes.Property("unit", before.Unit, after.Unit);
        changes.Property("range", Say.Range(before.Range), Say.Range(after.Range));
        Words(changes, "value", before.Values.Select(v => v.Key), after.Values.Select(v => v.Key));
        changes.Property("assume", Assumption(before), Assumption(after));
        changes.Property("derive", Say.Derivation(before.Derivation), Say.Derivation(after.Derivation));
        changes.Add(ChangeKind.Text, "personal", before.Personal ? "yes" : null, after.Personal ? "yes" : null);
        changes.Add(ChangeKind.Text, "display", before.Display ? "yes" : null, after.Display ? "yes" : null);
        changes.Text("label", before.Label, after.Label);
        changes.Text("question", before.Question, after.Question);
        foreach (var (key, text) in after.Values)
        {
            if (before.Values.FirstOrDefault(v => v.Key == key).Value is { } earlier)
            {
                changes.Text(key, earlier, text);
            }
        }

        changes.Add(ChangeKind.Citation, "cite", string.Join("; ", before.Cites), string.Join("; ", after.Cites));
        return changes.Found;
    }

    private static string? Assumption(FactDeclaration fact) => fact.Assume.State == FactState.NotKnown ? null
        : fact.AssumeUnlessGiven.Count == 0 ? fact.Assume.ToString()
        : $"{fact.Assume}, unless given: {string.Join(", ", fact.AssumeUnlessGiven)}";

    private IReadOnlyList<Change> Parameters(Parameter before, Parameter after)
    {
        var changes = new Changes(before.Span, after.Span);
        changes.Property("type", before.Type.ToString(), after.Type.ToString());
        changes.Text("unit", before.Unit is null ? null : new LocalizedText(before.Unit, before.Unit), after.Unit is null ? null : new LocalizedText(after.Unit, after.Unit));
        changes.Text("label", before.Label, after.Label);
        Dated(changes, before.Values, after.Values, (found, subject, one, other) => found.Property(subject, one?.Value.ToString(), other?.Value.ToString()));
        return changes.Found;
    }

    private IReadOnlyList<Change> Lists(ValueList before, ValueList after)
    {
        var changes = new Changes(before.Span, after.Span);
        changes.Property("type", before.Type.ToString(), after.Type.ToString());
        changes.Text("label", before.Label, after.Label);
        Dated(changes, before.Values, after.Values, (found, subject, one, other) => Words(found, subject, one is null ? [] : one.Value, other is null ? [] : other.Value));
        return changes.Found;
    }

    private IReadOnlyList<Change> Tables(Table before, Table after)
    {
        var changes = new Changes(before.Span, after.Span);
        changes.Property("columns", Columns(before), Columns(after));
        changes.Property("key", string.Join(", ", before.Key), string.Join(", ", after.Key));
        changes.Text("title", before.Title, after.Title);
        changes.Citations("cite", before.Citations, after.Citations);
        var key = after.Key.Count > 0 && after.Key.SequenceEqual(before.Key) ? after.Key : null;
        if (days is { } chosen)
        {
            Rows(changes, "", [.. before.RowsAt(chosen.Old)], [.. after.RowsAt(chosen.New)], key, before, after);
            return changes.Found;
        }

        foreach (var pair in DatedPair<IReadOnlyList<TableRow>>.Of(before.Periods, after.Periods))
        {
            Moved(changes, pair);
            if (pair.New is null || pair.Old is null)
            {
                changes.Add(pair.New is null ? ChangeKind.Removed : ChangeKind.Added, Say.Period((pair.New ?? pair.Old)!.Period), Count(pair.Old), Count(pair.New));
            }

            if (pair.New is { } rows)
            {
                Rows(changes, Subject(rows.Period), (pair.Old ?? pair.Before)?.Value ?? [], rows.Value, key, before, after);
            }
        }

        return changes.Found;

        static string? Count(Dated<IReadOnlyList<TableRow>>? rows) => rows is null ? null : FormattableString.Invariant($"{rows.Value.Count} rows");
    }

    private static void Rows(Changes changes, string subject, IReadOnlyList<TableRow> before, IReadOnlyList<TableRow> after, IReadOnlyList<string>? key, Table old, Table @new)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        string Key(TableRow row, Table table) => key is null ? Say.Row(row) : string.Join(", ", key.Select(k => row.Cells[table.IndexOf(k)]));
        var was = before.GroupBy(r => Key(r, old), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var @is = after.GroupBy(r => Key(r, @new), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var name in @is.Keys.Union(was.Keys))
        {
            var (one, other) = (was.GetValueOrDefault(name), @is.GetValueOrDefault(name));
            var found = new Changes(one?.Span, other?.Span);
            found.Add(
                one is null ? ChangeKind.Added : other is null ? ChangeKind.Removed : ChangeKind.Property,
                $"row{subject}", one is null ? null : Say.Row(one), other is null ? null : Say.Row(other));
            changes.AddRange(found.Found);
        }
    }

    private static string Columns(Table table) => string.Join(", ", table.Columns.Select(c => $"{c.Name}: {c.Type}"));

    /// <summary>Values in time, compared one by one; those that are new with those that they follow.</summary>
    private void Dated<T>(Changes changes, IReadOnlyList<Dated<T>> before, IReadOnlyList<Dated<T>> after, Action<Changes, string, Dated<T>?, Dated<T>?> compare)
    {
        if (days is { } chosen)
        {
            var (one, other) = (before.FirstOrDefault(v => v.Period.Contains(chosen.Old)), after.FirstOrDefault(v => v.Period.Contains(chosen.New)));
            Compare("value", one, other);
            return;
        }

        foreach (var pair in DatedPair<T>.Of(before, after))
        {
            Moved(changes, pair);
            Compare($"value{Subject((pair.New ?? pair.Old)!.Period)}", pair.Old ?? pair.Before, pair.New);
        }

        void Compare(string subject, Dated<T>? one, Dated<T>? other)
        {
            var found = new Changes(one?.Span, other?.Span);
            compare(found, subject, one, other);
            found.Citations("cite", one?.Citations ?? [], other?.Citations ?? []);
            changes.AddRange(found.Found);
        }
    }

    private static void Moved<T>(Changes changes, DatedPair<T> pair)
    {
        if (pair is { Old: { } one, New: { } other })
        {
            var found = new Changes(one.Span, other.Span);
            found.Property("period", Say.Period(one.Period), Say.Period(other.Period));
            changes.AddRange(found.Found);
        }
    }

    private static string Subject(Period period) => period == Period.Always ? "" : $" {Say.Period(period)}";

    /// <summary>Words that came or went, each a change of its own.</summary>
    private static void Words(Changes changes, string subject, IEnumerable<string> before, IEnumerable<string> after)
    {
        foreach (var word in after.Except(before, StringComparer.Ordinal))
        {
            changes.Add(ChangeKind.Added, subject, null, word);
        }

        foreach (var word in before.Except(after, StringComparer.Ordinal))
        {
            changes.Add(ChangeKind.Removed, subject, word, null);
        }
    }

    private static IReadOnlyList<Change> Sources(Source before, Source after)
    {
        var changes = new Changes(before.Span, after.Span);
        changes.Text("title", before.Title, after.Title);
        changes.Add(ChangeKind.Text, "kind", before.Kind, after.Kind);
        changes.Add(ChangeKind.Citation, "url", before.Url, after.Url);
        changes.Add(ChangeKind.Citation, "pageDate", before.PageDate is { } page ? Say.Day(page) : null, after.PageDate is { } newPage ? Say.Day(newPage) : null);
        changes.Add(ChangeKind.Citation, "readOn", before.ReadOn is { } read ? Say.Day(read) : null, after.ReadOn is { } newRead ? Say.Day(newRead) : null);
        foreach (var label in before.Provisions.Keys.Union(after.Provisions.Keys).Order(StringComparer.Ordinal))
        {
            changes.Add(ChangeKind.Citation, $"provision {label}", Provision(before, label), Provision(after, label));
        }

        return changes.Found;
    }

    private static string? Provision(Source source, string label) => source.Provisions.TryGetValue(label, out var provision)
        ? $"in force {(provision.InForce is { } day ? Say.Day(day) : "not known")}, text {provision.HashEn}"
        : null;
}
