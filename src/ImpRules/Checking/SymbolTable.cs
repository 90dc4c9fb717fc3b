using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>
/// Every name a condition may use, with its position. Facts of the vocabulary come first, then the as-of date, then the
/// facts of the decision so far.
/// </summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> _facts;
    private readonly Dictionary<string, int> _parameters;
    private readonly Dictionary<string, int> _lists;
    private readonly Dictionary<string, int> _tables;

    public SymbolTable(Catalogue catalogue, PackContent content)
    {
        Catalogue = catalogue;
        Facts = [.. catalogue.Facts, .. DecisionFacts.Declare(content)];
        _facts = Index(Facts, f => f.Path);
        Parameters = content.Parameters;
        _parameters = Index(Parameters, p => p.Name);
        Lists = content.Lists;
        _lists = Index(Lists, l => l.Name);
        Tables = content.Tables;
        _tables = Index(Tables, t => t.Name);
        AsOf = _facts[FactNames.AsOf];
        Opens = OpenedBy(Facts);
    }

    /// <summary>For each fact: the questions that it opens when it is given, so that nothing is assumed of them.</summary>
    public OpenedQuestion[][] Opens { get; }

    public Catalogue Catalogue { get; }

    /// <summary>The position of the as-of date.</summary>
    public int AsOf { get; }

    public IReadOnlyList<FactDeclaration> Facts { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public IReadOnlyList<ValueList> Lists { get; }

    public IReadOnlyList<Table> Tables { get; }

    public int Fact(string name) => _facts.GetValueOrDefault(name, -1);

    public int Parameter(string name) => _parameters.GetValueOrDefault(name, -1);

    public int List(string name) => _lists.GetValueOrDefault(name, -1);

    public int Table(string name) => _tables.GetValueOrDefault(name, -1);

    /// <summary>Names are unique by the time conditions are read, or a diagnostic says otherwise: the first one counts.</summary>
    private static Dictionary<string, int> Index<T>(IReadOnlyList<T> items, Func<T, string> name)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            index.TryAdd(name(items[i]), i);
        }

        return index;
    }

    /// <summary>A question names a fact or a group; a fact opens those that name it, or a group around it.</summary>
    private static OpenedQuestion[][] OpenedBy(IReadOnlyList<FactDeclaration> facts)
    {
        var byName = new Dictionary<string, List<OpenedQuestion>>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var opener in facts[i].AssumeUnlessGiven)
            {
                if (!byName.TryGetValue(opener.Path, out var questions))
                {
                    byName.Add(opener.Path, questions = []);
                }

                questions.Add(new OpenedQuestion(i, opener.Value));
            }
        }

        var opened = new OpenedQuestion[facts.Count][];
        for (var i = 0; i < opened.Length; i++)
        {
            opened[i] = OpenedBy(facts[i].Path, byName);
        }

        return opened;
    }

    private static OpenedQuestion[] OpenedBy(string path, Dictionary<string, List<OpenedQuestion>> byName)
    {
        OpenedQuestion[] opened = [];
        for (var name = path; name.Length > 0; name = name[..Math.Max(name.LastIndexOf('.'), 0)])
        {
            if (byName.TryGetValue(name, out var questions))
            {
                opened = [.. opened, .. questions];
            }
        }

        return opened;
    }
}
