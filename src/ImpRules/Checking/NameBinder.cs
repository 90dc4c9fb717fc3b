using ImpRules.Conditions;
using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Looks up facts, and reports what is wrong with a word at its place.</summary>
internal sealed class NameBinder(SymbolTable symbols, DiagnosticBag bag, Usage usage)
{
    public SymbolTable Symbols => symbols;

    public Usage Usage => usage;

    /// <summary>The position of a fact, or -1 when a diagnostic says what is wrong.</summary>
    public int Fact(Word word, Place place)
    {
        var fact = symbols.Fact(word.Text);
        if (fact < 0)
        {
            Error(Codes.UnknownFact, place, word, $"unknown fact {Quote.Word(word.Text)}", Suggestion.For(word.Text, symbols.Facts.Select(f => f.Path)));
            return -1;
        }

        if (symbols.Facts[fact].Group == FactNames.DecisionGroup && place.Kind is not (RuleKind.Stream or RuleKind.Obligation or RuleKind.Bar))
        {
            Error(Codes.DecisionFactHere, place, word, $"{Quote.Word(word.Text)} is only known once the routing is decided", "only streams, obligations and bars can ask for it");
            return -1;
        }

        usage.Facts.Add(word.Text);
        return fact;
    }

    public void Error(string code, Place place, Word word, string message, string? help = null) =>
        bag.Error(code, place.Span.Shift(word.Offset + (word.Quoted ? 1 : 0)), message, help);
}
