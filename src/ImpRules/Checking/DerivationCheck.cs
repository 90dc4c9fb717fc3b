using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Derived facts follow from facts of the right types, without a cycle; gives the order in which to derive them.</summary>
internal static class DerivationCheck
{
    /// <summary>The positions of derived facts, each after the ones it follows from.</summary>
    public static IReadOnlyList<int> Run(SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        var order = new List<int>();
        var state = new byte[symbols.Facts.Count];
        for (var i = 0; i < symbols.Facts.Count; i++)
        {
            Visit(i, symbols, state, order, bag);
        }

        foreach (var fact in symbols.Facts.Where(f => f.Derivation is not null))
        {
            CheckTypes(fact, symbols, bag, usage);
        }

        return order;
    }

    private static void Visit(int index, SymbolTable symbols, byte[] state, List<int> order, DiagnosticBag bag)
    {
        const byte open = 1, done = 2;
        var fact = symbols.Facts[index];
        if (state[index] != 0 || fact.Derivation is null)
        {
            if (state[index] == open)
            {
                bag.Error(Codes.Cycle, fact.Span, $"`{fact.Path}` follows from itself");
            }

            return;
        }

        state[index] = open;
        foreach (var input in fact.Derivation.Inputs)
        {
            var i = symbols.Fact(input);
            if (i < 0)
            {
                bag.Error(Codes.UnknownFact, fact.Span, $"`{fact.Path}` follows from unknown fact {Quote.Word(input)}", Suggestion.For(input, symbols.Facts.Select(f => f.Path)));
            }
            else
            {
                Visit(i, symbols, state, order, bag);
            }
        }

        state[index] = done;
        order.Add(index);
    }

    private static void CheckTypes(FactDeclaration fact, SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        void Input(string path, FactKind kind)
        {
            if (symbols.Fact(path) is var i and >= 0 && symbols.Facts[i].Type != new FactType(kind))
            {
                bag.Error(Codes.TypeMismatch, fact.Span, $"`{fact.Path}` follows from `{path}`, which is {TypeWords.Article(symbols.Facts[i].Type)}, not {TypeWords.Article(new FactType(kind))}");
            }
        }

        void Result(FactKind kind)
        {
            if (fact.Type != new FactType(kind))
            {
                bag.Error(Codes.TypeMismatch, fact.Span, $"`{fact.Path}` is {TypeWords.Article(fact.Type)}, but what it follows from gives {TypeWords.Article(new FactType(kind))}");
            }
        }

        switch (fact.Derivation)
        {
            case AsOfDerivation:
                Result(FactKind.Date);
                break;
            case BetweenDerivation between:
                Result(FactKind.Integer);
                Input(between.From, FactKind.Date);
                Input(between.To, FactKind.Date);
                break;
            case TeerDerivation teer:
                Result(FactKind.Integer);
                Input(teer.Noc, FactKind.Noc);
                break;
            case SameAsDerivation same when symbols.Fact(same.Fact) is var i and >= 0 && symbols.Facts[i].Type != fact.Type:
                bag.Error(Codes.TypeMismatch, fact.Span, $"`{fact.Path}` is {TypeWords.Article(fact.Type)}, but `{same.Fact}` is {TypeWords.Article(symbols.Facts[i].Type)}");
                break;
            case LookupDerivation lookup:
                CheckLookup(fact, lookup, symbols, bag, usage);
                break;
        }
    }

    private static void CheckLookup(FactDeclaration fact, LookupDerivation lookup, SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        var index = symbols.Table(lookup.Table);
        if (index < 0)
        {
            bag.Error(Codes.UnknownTable, fact.Span, $"unknown table {Quote.Word(lookup.Table)}", Suggestion.For(lookup.Table, symbols.Tables.Select(t => t.Name)));
            return;
        }

        usage.Tables.Add(lookup.Table);
        var table = symbols.Tables[index];
        if (table.IndexOf(lookup.Column) is var column && column < 0)
        {
            bag.Error(Codes.UnknownColumn, fact.Span, $"table `{table.Name}` has no column {Quote.Word(lookup.Column)}", Suggestion.For(lookup.Column, table.Columns.Select(c => c.Name)));
        }
        else if (table.Columns[column].Type != fact.Type)
        {
            bag.Error(Codes.TypeMismatch, fact.Span, $"`{fact.Path}` is {TypeWords.Article(fact.Type)}, but column {Quote.Word(lookup.Column)} is {TypeWords.Article(table.Columns[column].Type)}");
        }

        foreach (var (key, input) in lookup.Where)
        {
            var keyColumn = table.IndexOf(key);
            if (keyColumn < 0)
            {
                bag.Error(Codes.UnknownColumn, fact.Span, $"table `{table.Name}` has no column {Quote.Word(key)}", Suggestion.For(key, table.Columns.Select(c => c.Name)));
            }
            else if (symbols.Fact(input) is var i and >= 0 && symbols.Facts[i].Type != table.Columns[keyColumn].Type)
            {
                bag.Error(Codes.TypeMismatch, fact.Span, $"{Quote.Word(input)} is {TypeWords.Article(symbols.Facts[i].Type)}, but column {Quote.Word(key)} is {TypeWords.Article(table.Columns[keyColumn].Type)}");
            }
        }

        if (!table.Key.Order(StringComparer.Ordinal).SequenceEqual(lookup.Where.Select(w => w.Key).Order(StringComparer.Ordinal)))
        {
            bag.Error(Codes.UnknownColumn, fact.Span, $"a look-up must fix exactly the `key` columns of table `{table.Name}`", $"they are: {string.Join(", ", table.Key)}");
        }
    }
}
