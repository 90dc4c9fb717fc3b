using ImpRules.Checking;
using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>What names mean on a day, in words.</summary>
internal sealed class LawOfDay(SymbolTable symbols, DateOnly day)
{
    private const string NotKnown = "not known";

    public DateOnly Day => day;

    public FactValue Of(Operand operand) => operand switch
    {
        ConstantOperand constant => constant.Constant,
        ParameterOperand parameter => symbols.Parameters[parameter.Parameter].At(day)?.Value ?? FactValue.NotKnown,
        _ => FactValue.NotKnown,
    };

    public string Of(ItemKind kind, string name) => kind switch
    {
        ItemKind.Parameter => symbols.Parameters[symbols.Parameter(name)].At(day)?.Value.ToString() ?? NotKnown,
        ItemKind.List => symbols.Lists[symbols.List(name)].At(day) is { } items ? string.Join(',', items.Value.Order(StringComparer.Ordinal)) : NotKnown,
        ItemKind.Table => string.Join('|', symbols.Tables[symbols.Table(name)].RowsAt(day).Select(Say.Row)),
        _ => Fact(symbols.Facts[symbols.Fact(name)]),
    };

    private static string Fact(FactDeclaration fact) =>
        $"{fact.Type} {Say.Range(fact.Range)} {Say.Derivation(fact.Derivation)} {string.Join(',', fact.Values.Select(v => v.Key).Order(StringComparer.Ordinal))}";
}
