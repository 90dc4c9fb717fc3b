using ImpRules.Conditions;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>A pack in which every name is looked up and every type checked.</summary>
internal sealed record CheckedPack(
    PackContent Content, PackHeader Header, SymbolTable Symbols, IReadOnlyList<Condition> Conditions, IReadOnlyList<BoundRule> Rules, IReadOnlyList<int> DerivationOrder);
