using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>Amounts and durations name parameters that exist and are numbers.</summary>
internal static class QuantityCheck
{
    public static void Run(PackContent content, SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        foreach (var quantity in content.Rules.SelectMany(r => new[] { r.Amount, r.Duration?.Months }).OfType<Quantity>())
        {
            if (quantity.Parameter is not { } name)
            {
                continue;
            }

            usage.Parameters.Add(name);
            var index = symbols.Parameter(name);
            if (index < 0)
            {
                bag.Error(Codes.UnknownParameter, quantity.Span, $"unknown parameter {Quote.Word(name)}", Suggestion.For(name, symbols.Parameters.Select(p => p.Name)));
            }
            else if (symbols.Parameters[index].Type.Kind is not (FactKind.Integer or FactKind.Decimal))
            {
                bag.Error(Codes.TypeMismatch, quantity.Span, $"parameter {Quote.Word(name)} is not a number");
            }
        }
    }
}
