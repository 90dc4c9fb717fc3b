using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Differences;

/// <summary>Gathers the changes of one thing, property by property.</summary>
internal sealed class Changes(SourceSpan? oldPlace, SourceSpan? newPlace)
{
    private readonly List<Change> _found = [];

    public IReadOnlyList<Change> Found => _found;

    public void Property(string subject, string? old, string? @new) => Add(ChangeKind.Property, subject, old, @new);

    public void Text(string subject, LocalizedText? old, LocalizedText? @new)
    {
        if (old != @new)
        {
            _found.Add(new Change(ChangeKind.Text, subject, In(old, old?.En == @new?.En), In(@new, old?.En == @new?.En), oldPlace, newPlace));
        }
    }

    public void Texts(string subject, IReadOnlyList<LocalizedText> old, IReadOnlyList<LocalizedText> @new)
    {
        if (!old.SequenceEqual(@new))
        {
            _found.Add(new Change(ChangeKind.Text, subject, Join(old.Select(t => t.En)), Join(@new.Select(t => t.En)), oldPlace, newPlace));
        }
    }

    public void Citations(string subject, IEnumerable<Citation> old, IEnumerable<Citation> @new) =>
        Add(ChangeKind.Citation, subject, Join(old.Select(c => c.ToString())), Join(@new.Select(c => c.ToString())));

    public void Add(ChangeKind kind, string subject, string? old, string? @new)
    {
        if (!string.Equals(old, @new, StringComparison.Ordinal))
        {
            _found.Add(new Change(kind, subject, old, @new, oldPlace, newPlace));
        }
    }

    public void AddRange(IEnumerable<Change> changes) => _found.AddRange(changes);

    /// <summary>The English text; the French one when it alone differs.</summary>
    private static string? In(LocalizedText? text, bool onlyFrench) => onlyFrench ? text?.Fr : text?.En;

    private static string? Join(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } text ? text : null;
}
