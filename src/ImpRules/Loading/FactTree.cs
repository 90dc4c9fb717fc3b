using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>A profile nests facts by the parts of their paths, so no fact may stand where others hang.</summary>
internal static class FactTree
{
    public static void Check(IEnumerable<FactDeclaration> facts, DiagnosticBag bag)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        var declared = facts.ToList();
        foreach (var path in declared.Select(f => f.Path))
        {
            for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            {
                parents.TryAdd(path[..dot], path);
            }
        }

        foreach (var fact in declared)
        {
            if (parents.TryGetValue(fact.Path, out var child))
            {
                bag.Error(
                    Codes.BadName, fact.Span, $"the fact {Quote.Word(fact.Path)} cannot have a value of its own, for {Quote.Word(child)} is part of it",
                    "give it a last word of its own");
            }
        }
    }
}
