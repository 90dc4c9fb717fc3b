using ImpRules.Checking;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The names that a pack declares, for an editor to offer and to check. Without a pack only their form is checked.</summary>
internal sealed class PackNames(RulePack? pack)
{
    private const string Undeclared = "no such name in the pack; if it was declared just now, write the schemas anew";

    /// <summary>A comparison: the fact at its beginning is one that is declared.</summary>
    public void Condition(SchemaWriter schema)
    {
        schema.Describe("One comparison over declared facts, such as `offer.hoursPerWeek >= 30`.");
        if (pack is null)
        {
            schema.Text("\\S");
            return;
        }

        IReadOnlyList<string> facts = [.. pack.Checked.Symbols.Facts.Select(f => f.Path)];
        Pattern($"^(not )?({Any(facts)})( |$)|^table ({Any(pack.Checked.Content.Tables.Select(t => t.Name))}) ", "this begins with no declared fact; `imprules facts` lists them", schema);
        Offer(facts, schema);
    }

    /// <summary>A source and a place in it: of a regulation, one that is registered or not.</summary>
    public void Citation(SchemaWriter schema)
    {
        if (pack is null)
        {
            schema.Text("\\S");
            return;
        }

        Pattern($"^({Any(pack.Sources.Select(s => s.Key))})( |$)", "this begins with no registered source", schema);
        Offer(pack.Sources.SelectMany(s => s.Provisions.Count == 0 ? [s.Key] : s.Provisions.Keys.Select(p => $"{s.Key} {p}")), schema);
    }

    /// <summary>The name of a parameter after <c>param</c>.</summary>
    public void ParameterUse(SchemaWriter schema)
    {
        if (pack is null)
        {
            schema.Text("^param [A-Za-z]");
        }
        else
        {
            schema.Choice(pack.Parameters.Select(p => $"param {p.Name}"));
        }
    }

    /// <summary>The name of a shared criterion.</summary>
    public void SharedCriterion(SchemaWriter schema) => Declared("The name of a shared criterion.", p => p.Checked.Content.SharedCriteria.Select(c => c.SharedName!), schema);

    /// <summary>The path of a fact.</summary>
    public void Fact(SchemaWriter schema) => Declared("The path of a fact.", p => p.Vocabulary.Facts.Select(f => f.Path), schema);

    /// <summary>What a derived fact follows from: a fact, or the as-of date.</summary>
    public void Input(SchemaWriter schema) => Declared("The path of a fact, or `asOf`.", p => p.Vocabulary.Facts.Select(f => f.Path).Append(FactNames.AsOf), schema);

    /// <summary>The name of a table.</summary>
    public void Table(SchemaWriter schema) => Declared("The name of a table.", p => p.Checked.Content.Tables.Select(t => t.Name), schema);

    /// <summary>The identifier of a rule.</summary>
    public void Rule(SchemaWriter schema) => Declared("The identifier of a rule.", p => p.Rules.Select(r => r.Id).Distinct(), schema);

    /// <summary>A family of rules: one of those there are, or a new one.</summary>
    public void Family(SchemaWriter schema)
    {
        schema.Describe("The family of rules it belongs to.");
        if (pack is null)
        {
            schema.Reference("id");
        }
        else
        {
            schema.AnyOf(() => schema.Choice(pack.Rules.Select(r => r.Family).Distinct().Order(StringComparer.Ordinal)), () => schema.Reference("id"));
        }
    }

    private void Declared(string description, Func<RulePack, IEnumerable<string>> names, SchemaWriter schema)
    {
        schema.Describe(description);
        if (pack is null)
        {
            schema.Type("string");
        }
        else
        {
            schema.Choice(names(pack));
            schema.Keyword("errorMessage", Undeclared);
        }
    }

    /// <summary>A text that must look so; editors that know the keyword show the message in place of the pattern.</summary>
    private static void Pattern(string pattern, string message, SchemaWriter schema)
    {
        schema.Text(pattern);
        schema.Keyword("patternErrorMessage", message);
    }

    /// <summary>Words that an editor offers, of which it need be none.</summary>
    private static void Offer(IEnumerable<string> words, SchemaWriter schema) => schema.AnyOf(() => schema.Choice(words), () => schema.Type("string"));

    private static string Any(IEnumerable<string> names) => string.Join('|', names.Select(n => n.Replace(".", "\\.", StringComparison.Ordinal)));
}
