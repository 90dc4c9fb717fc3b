using ImpRules.Loading;

namespace ImpRules.Formatting;

/// <summary>Whether two files say the same: the same values under the same keys, in whatever order, and the same comments.</summary>
internal static class SameMeaning
{
    public static bool Of(WrittenFile a, WrittenFile b) =>
        Of(a.Root, b.Root) && a.Comments.Select(c => c.Text).Order(StringComparer.Ordinal).SequenceEqual(b.Comments.Select(c => c.Text).Order(StringComparer.Ordinal));

    private static bool Of(WrittenNode a, WrittenNode b) => (a, b) switch
    {
        (WrittenScalar x, WrittenScalar y) => x.Text == y.Text && (IsPlain(x) == IsPlain(y) || !Quoting.IsTyped(x.Text)),
        (WrittenCollection { IsMap: true } x, WrittenCollection { IsMap: true } y) =>
            x.Entries.Count == y.Entries.Count && Sorted(x).Zip(Sorted(y)).All(p => p.First.Key!.Text == p.Second.Key!.Text && Of(p.First.Value, p.Second.Value)),
        (WrittenCollection { IsMap: false } x, WrittenCollection { IsMap: false } y) =>
            x.Entries.Count == y.Entries.Count && x.Entries.Zip(y.Entries).All(p => Of(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static bool IsPlain(WrittenScalar scalar) => scalar.Form == ScalarForm.Plain;

    private static IEnumerable<WrittenEntry> Sorted(WrittenCollection map) => map.Entries.OrderBy(e => e.Key!.Text, StringComparer.Ordinal);
}
