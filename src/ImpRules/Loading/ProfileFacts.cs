using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>Maps of fields to facts. Fields nest by the parts of a fact's path, and a key may hold several parts.</summary>
internal sealed class ProfileFacts
{
    private readonly Catalogue _catalogue;
    private readonly DiagnosticBag _bag;
    private readonly FactSetBuilder _facts = new();

    private ProfileFacts(Catalogue catalogue, DiagnosticBag bag) => (_catalogue, _bag) = (catalogue, bag);

    /// <summary>A whole profile: <c>asOf</c> and the groups.</summary>
    public static ProfileDocument? Document(Node root, Catalogue catalogue, DiagnosticBag bag)
    {
        if (root is not MappingNode map)
        {
            bag.Error(Codes.WrongType, root.Span, $"a profile is a map of {Quote.AnyOf(FactNames.Groups)}, not {root.Shape}");
            return null;
        }

        var asOf = map.Find(FactNames.AsOf) is { } node ? ProfileValues.Date(node, FactNames.AsOf, bag) : null;
        return new ProfileDocument(asOf, Read(map, catalogue, bag, isDocument: true));
    }

    /// <summary>Facts alone, such as those that a test case sets.</summary>
    public static FactSet Facts(MappingNode map, Catalogue catalogue, DiagnosticBag bag) => Read(map, catalogue, bag, isDocument: false);

    /// <summary>Help for a field that no fact answers to; a file with very many of them is no slip of the pen.</summary>
    public static string? Help(string path, Catalogue catalogue, DiagnosticBag bag) => bag.Count > 100 ? null
        : Suggestion.For(path, catalogue.Facts.Where(f => FactNames.Groups.Contains(f.Group)).SelectMany(f => WithGroups(f.Path)).Distinct());

    /// <summary>A path and the groups it lies in, without the first.</summary>
    private static IEnumerable<string> WithGroups(string path)
    {
        yield return path;
        for (var dot = path.LastIndexOf('.'); dot > path.IndexOf('.'); dot = path.LastIndexOf('.', dot - 1))
        {
            yield return path[..dot];
        }
    }

    private static FactSet Read(MappingNode map, Catalogue catalogue, DiagnosticBag bag, bool isDocument)
    {
        var reader = new ProfileFacts(catalogue, bag);
        foreach (var (key, value) in map.Entries)
        {
            if (isDocument && key.Text == FactNames.AsOf)
            {
                continue;
            }

            if (IsInGroup(key.Text))
            {
                reader.Field(key.Text, key, value);
            }
            else
            {
                reader.Unknown(key.Text, key, isDocument ? [FactNames.AsOf, .. FactNames.Groups] : FactNames.Groups);
            }
        }

        return reader._facts.Build();
    }

    private static bool IsInGroup(string path)
    {
        var dot = path.IndexOf('.');
        return FactNames.Groups.Contains(dot < 0 ? path : path[..dot]);
    }

    private void Field(string path, ScalarNode key, Node value)
    {
        if (_bag.IsFull)
        {
            return;
        }

        if (_catalogue.Find(path) is { } fact)
        {
            Fact(fact, key, value);
        }
        else if (!IsGroup(path))
        {
            Unknown(path, key, []);
        }
        else if (value is MappingNode map)
        {
            foreach (var (inner, node) in map.Entries)
            {
                Field($"{path}.{inner.Text}", inner, node);
            }
        }
        else
        {
            _bag.Error(
                Codes.WrongType, value.Span, $"{Quote.Word(path)} is a map of fields, not {value.Shape}",
                value is ScalarNode { IsMissing: true } or ScalarNode { IsNull: true } ? "leave it out when nothing is known" : null);
        }
    }

    private void Fact(FactDeclaration fact, ScalarNode key, Node value)
    {
        if (_facts.Contains(fact.Path))
        {
            _bag.Error(Codes.DuplicateKey, key.Span, $"{Quote.Word(fact.Path)} stands twice in one profile");
        }
        else if (ProfileValues.Read(value, fact, _catalogue, _bag) is { } known)
        {
            _facts[fact.Path] = known;
        }
    }

    private void Unknown(string path, ScalarNode key, IReadOnlyList<string> others)
    {
        var help = Suggestion.For(path, others) ?? Help(path, _catalogue, _bag) ?? (others.Count > 0 ? $"here may stand {Quote.AnyOf(others)}" : null);
        _bag.Error(Codes.UnknownField, key.Span, $"unknown field {Quote.Word(path)}", help);
    }

    /// <summary>Whether facts hang below a path: in ordinal order, they follow it and a point.</summary>
    private bool IsGroup(string path)
    {
        var facts = _catalogue.Facts;
        var prefix = path + ".";
        int low = 0, high = facts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(facts[middle].Path, prefix) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return FactNames.Groups.Contains(path) || (low < facts.Count && facts[low].Path.StartsWith(prefix, StringComparison.Ordinal));
    }
}
