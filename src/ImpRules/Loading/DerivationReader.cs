using ImpRules.Diagnostics;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary><c>derive:</c> of a fact. The functions are a closed set.</summary>
internal static class DerivationReader
{
    private static readonly Dictionary<string, Func<Fields, Derivation>> Functions = new(StringComparer.Ordinal)
    {
        ["as-of"] = _ => new AsOfDerivation(),
        ["days-between"] = fields => Between(DateUnit.Days, fields),
        ["months-between"] = fields => Between(DateUnit.Months, fields),
        ["years-between"] = fields => Between(DateUnit.Years, fields),
        ["teer-of"] = fields => new TeerDerivation(fields.RequireWord("noc")),
        ["same-as"] = fields => new SameAsDerivation(fields.RequireWord("fact")),
        ["lookup"] = fields => new LookupDerivation(fields.RequireWord("table"), fields.RequireWord("column"), Where(fields)),
    };

    private static readonly Dictionary<string, DateRounding> Roundings = new(StringComparer.Ordinal)
    {
        ["down"] = DateRounding.Down,
        ["up"] = DateRounding.Up,
    };

    public static IEnumerable<string> FunctionNames => Functions.Keys;

    public static Derivation? Read(Node node, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields || fields.Require("function") is not { } name)
        {
            return null;
        }

        if (Scalars.Choice(name, Functions.Keys.ToDictionary(k => k, _ => true), bag) is null)
        {
            return null;
        }

        var derivation = Functions[((ScalarNode)name).Text](fields);
        fields.Done();
        return derivation;
    }

    /// <summary>Days are never incomplete; for months and years the file must say what becomes of an incomplete one.</summary>
    private static BetweenDerivation Between(DateUnit unit, Fields fields) => new(
        unit,
        unit == DateUnit.Days ? fields.Choice("rounding", Roundings) ?? DateRounding.Down : fields.RequireChoice("rounding", Roundings),
        fields.RequireWord("from"),
        fields.RequireWord("to"));

    private static List<KeyValuePair<string, string>> Where(Fields fields) =>
        [.. fields.RequireEntries("where").Select(e => KeyValuePair.Create(e.Key.Text, Scalars.Word(e.Value, fields.Bag) ?? ""))];
}
