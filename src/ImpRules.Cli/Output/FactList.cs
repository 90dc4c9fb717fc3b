using ImpRules.Vocabulary;

namespace ImpRules.Cli.Output;

/// <summary>Facts for a reader: path and type, what it is, what it can be.</summary>
internal static class FactList
{
    public static void Write(IEnumerable<FactDeclaration> facts, Language language, Terminal terminal)
    {
        var width = terminal.Width;
        foreach (var fact in facts)
        {
            var path = terminal.ColourOut ? Paint.Bold(fact.Path) : fact.Path;
            terminal.Out.WriteLine($"{path}  {Kind(fact)}");
            Paragraphs.Write(terminal.Out, "    ", $"{fact.Label.In(language)}. {fact.Question.In(language)}", width);
            if (fact.Values.Count > 0)
            {
                Paragraphs.Write(terminal.Out, "    = ", string.Join("; ", fact.Values.Select(v => $"{v.Key}: {v.Value.In(language)}")), width);
            }

            foreach (var remark in Remarks(fact, language == Language.French))
            {
                Paragraphs.Write(terminal.Out, "    ", remark, width);
            }

            terminal.Out.WriteLine();
        }
    }

    private static string Kind(FactDeclaration fact)
    {
        var unit = fact.Unit is null ? "" : $", {fact.Unit}";
        var range = fact.Range is { } r ? FormattableString.Invariant($", {r.Min}..{r.Max}") : "";
        return $"{fact.Type}{unit}{range}";
    }

    private static IEnumerable<string> Remarks(FactDeclaration fact, bool french)
    {
        if (fact.Assume.State != FactState.NotKnown)
        {
            var unless = fact.AssumeUnlessGiven.Count == 0 ? "" : $"{(french ? ", sauf si ceci est donné : " : ", unless this is given: ")}{string.Join(", ", fact.AssumeUnlessGiven)}";
            yield return french ? $"Présumé s’il n’est pas donné : {(fact.Assume.State == FactState.Absent ? "aucun" : fact.Assume)}{unless}" : $"Assumed when not given: {fact.Assume}{unless}";
        }

        if (fact.Derivation is { } derivation)
        {
            yield return derivation switch
            {
                AsOfDerivation => french ? "S’il n’est pas donné, c’est la date de référence" : "When not given, it is the as-of date",
                _ => french ? $"S’il n’est pas donné, il découle de {string.Join(", ", derivation.Inputs)}" : $"When not given, it follows from {string.Join(", ", derivation.Inputs)}",
            };
        }

        if (fact.Personal)
        {
            yield return french ? "Renseignement personnel" : "Personal";
        }
    }
}
