using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>Facts whose paths begin alike.</summary>
internal sealed class FactGroup(string path)
{
    private readonly SortedDictionary<string, FactGroup> _groups = new(StringComparer.Ordinal);
    private readonly List<FactDeclaration> _facts = [];

    public string Path => path;

    public string Name => path[(path.LastIndexOf('.') + 1)..];

    public string TypeName => string.Concat(path.Split('.').Select(p => ProfileGenerator.Pascal(p, "")));

    public IEnumerable<FactGroup> Groups => _groups.Values;

    public IReadOnlyList<FactDeclaration> Facts => _facts;

    /// <summary>All facts as a tree whose root has no path.</summary>
    public static FactGroup Tree(IEnumerable<FactDeclaration> facts)
    {
        var root = new FactGroup("");
        foreach (var fact in facts)
        {
            var group = root;
            foreach (var part in fact.Path.Split('.')[..^1])
            {
                var child = group.Path.Length == 0 ? part : $"{group.Path}.{part}";
                if (!group._groups.TryGetValue(part, out var next))
                {
                    group._groups.Add(part, next = new FactGroup(child));
                }

                group = next;
            }

            group._facts.Add(fact);
        }

        return root;
    }
}
