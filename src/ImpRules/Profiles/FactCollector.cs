using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>Gathers the facts of a typed profile; the generated types write into it.</summary>
internal sealed class FactCollector
{
    private readonly List<KeyValuePair<string, FactValue>> _facts = [];

    public IEnumerable<KeyValuePair<string, FactValue>> Facts => _facts;

    public void Add(string path, Fact<bool> fact) => Add(path, fact, FactValue.Of);

    public void Add(string path, Fact<int> fact) => Add(path, fact, v => FactValue.Of((long)v));

    public void Add(string path, Fact<decimal> fact) => Add(path, fact, FactValue.Of);

    public void Add(string path, Fact<DateOnly> fact) => Add(path, fact, FactValue.Of);

    public void Add(string path, FactKind kind, Fact<string> fact) => Add(path, fact, v => FactValue.Of(kind, v));

    public void Add(string path, FactKind kind, Facts<string> fact) => Add(path, kind, fact, v => v);

    public void Add<T>(string path, Fact<T> fact, Func<T, string> word)
        where T : struct, Enum => Add(path, fact, v => FactValue.Of(FactKind.Code, word(v)));

    public void Add<T>(string path, Facts<T> fact, Func<T, string> word)
        where T : struct, Enum => Add(path, FactKind.Code, fact, word);

    private void Add<T>(string path, FactKind kind, Facts<T> fact, Func<T, string> word)
    {
        if (fact.State != FactState.NotKnown)
        {
            _facts.Add(KeyValuePair.Create(path, FactValue.OfSet(kind, fact.Select(word))));
        }
    }

    private void Add<T>(string path, Fact<T> fact, Func<T, FactValue> value)
    {
        if (fact.State != FactState.NotKnown)
        {
            _facts.Add(KeyValuePair.Create(path, fact.State == FactState.Absent ? FactValue.Absent : value(fact.Value)));
        }
    }
}
