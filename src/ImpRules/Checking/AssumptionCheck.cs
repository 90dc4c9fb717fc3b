using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>What keeps an assumption from being made is a fact, a value of one, or a group of facts that the vocabulary declares.</summary>
internal static class AssumptionCheck
{
    public static void Run(PackContent content, DiagnosticBag bag)
    {
        var paths = content.Facts.Select(f => f.Path).Order(StringComparer.Ordinal).ToList();
        var facts = content.Facts.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var fact in content.Facts)
        {
            foreach (var opener in fact.AssumeUnlessGiven)
            {
                if (!facts.TryGetValue(opener.Path, out var other) && !IsGroup(opener.Path, paths))
                {
                    bag.Error(Codes.UnknownFact, fact.Span, $"`{fact.Path}` is not assumed when {Quote.Word(opener.Path)} is given, but there is no such fact or group", Suggestion.For(opener.Path, paths));
                }
                else if (opener.Value is { } value && (other is null || (other.Type.Kind == FactKind.Code && other.Values.All(v => v.Key != value))))
                {
                    bag.Error(Codes.ValueNotAllowed, fact.Span, $"{Quote.Word(value)} is not one of the values of `{opener.Path}`", other is null ? null : Suggestion.For(value, other.Values.Select(v => v.Key)));
                }
            }
        }
    }

    /// <summary>Whether facts hang below a path; in ordinal order the first of them follows it.</summary>
    private static bool IsGroup(string path, List<string> paths)
    {
        var prefix = path + ".";
        var index = paths.BinarySearch(prefix, StringComparer.Ordinal);
        index = index < 0 ? ~index : index;
        return index < paths.Count && paths[index].StartsWith(prefix, StringComparison.Ordinal);
    }
}
