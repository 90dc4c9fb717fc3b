using System.Collections;
using System.Globalization;
using System.Reflection;
using ImpRules.Diagnostics;

namespace ImpRules.Tests.Packing;

/// <summary>
/// Holds two things against each other through everything they are made of: each field of each object of the library, each
/// item of each list. Nothing has to be named here to be compared, so that what is added to the model is compared too.
/// </summary>
/// <param name="folder">Where the files of the first lie, when the second calls them <c>rules/…</c>.</param>
internal sealed class Differences(string? folder = null)
{
    private const int Enough = 20;
    private readonly HashSet<(object, object)> _seen = new(PairComparer.Instance);
    private readonly List<string> _found = [];

    /// <summary>How many objects and values were compared.</summary>
    public int Compared { get; private set; }

    public IReadOnlyList<string> Between(object? first, object? second)
    {
        Compare(first, second, "");
        return _found;
    }

    private void Compare(object? first, object? second, string path)
    {
        Compared++;
        if (_found.Count >= Enough || ReferenceEquals(first, second))
        {
            return;
        }

        switch (first, second)
        {
            case (null, _) or (_, null):
                Report(first, second, path);
                break;
            case (SourceSpan left, SourceSpan right):
                Compare(Shown(left), right.ToString(), path);
                break;
            case (LocalizedText left, LocalizedText right):
                Compare(left.En, right.En, path + ".En");
                Compare(left.Fr, right.Fr, path + ".Fr");
                break;
            case (string or Enum or DateOnly, _) or (_, string or Enum or DateOnly):
            case (_, _) when first.GetType().IsPrimitive:
                if (!first.Equals(second))
                {
                    Report(first, second, path);
                }

                break;
            case (decimal left, decimal right):
                if (!decimal.GetBits(left).SequenceEqual(decimal.GetBits(right)))
                {
                    Report(first, second, path);
                }

                break;
            case (IEnumerable left, IEnumerable right):
                Items(left, right, path);
                break;
            default:
                Fields(first, second, path);
                break;
        }
    }

    private void Items(IEnumerable first, IEnumerable second, string path)
    {
        var (left, right) = (first.Cast<object?>().ToList(), second.Cast<object?>().ToList());
        if (left.Count != right.Count)
        {
            Report($"{left.Count} items", $"{right.Count} items", path);
            return;
        }

        for (var i = 0; i < left.Count; i++)
        {
            Compare(left[i], right[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    private void Fields(object first, object second, string path)
    {
        if (first.GetType() != second.GetType())
        {
            Report(first.GetType(), second.GetType(), path);
            return;
        }

        if (!first.GetType().IsValueType && !_seen.Add((first, second)))
        {
            return;
        }

        for (var type = first.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Compare(field.GetValue(first), field.GetValue(second), $"{path}.{field.Name}");
            }
        }
    }

    private string Shown(SourceSpan span) =>
        (folder is not null && span.File?.StartsWith(folder, StringComparison.Ordinal) == true ? span with { File = "rules" + span.File[folder.Length..] } : span).ToString();

    private void Report(object? first, object? second, string path) => _found.Add($"{path}: {first ?? "nothing"}, not {second ?? "nothing"}");

    private sealed class PairComparer : IEqualityComparer<(object, object)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((object, object) x, (object, object) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((object, object) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
