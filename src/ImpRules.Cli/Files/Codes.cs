using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Cli.Files;

/// <summary>LMIA exemption codes as the command line gives them.</summary>
internal static class Codes
{
    /// <summary>The code as the pack writes it.</summary>
    /// <exception cref="UsageFault">No rule of the pack, of whatever date, has or had the code.</exception>
    public static string? Known(string? written, RulePack pack, string? folder)
    {
        if (written is null)
        {
            return null;
        }

        var codes = pack.Rules.SelectMany(Of).Distinct(StringComparer.Ordinal).ToList();
        return codes.Find(c => c.Equals(written, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageFault($"no rule has the code {Quote.Word(written)}", Suggestion.For(written, codes) ?? Packs.Elsewhere(folder) ?? "`imprules list` shows the codes");
    }

    /// <summary>Says so when no rule has the code on the day; the decision is made all the same.</summary>
    public static void WarnIfNotInForce(string? code, DateOnly asOf, RulePack pack, Terminal terminal)
    {
        if (code is null || pack.RulesAt(asOf).Any(r => r.Code == code))
        {
            return;
        }

        var now = pack.RulesAt(asOf).Where(r => r.FormerCodes.Contains(code)).Select(r => r.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var successor = now.Count > 0 ? $"it became {Quote.AnyOf(now)}" : string.Join("; ", pack.Rules.Where(r => r.Code == code).Select(r => $"{r.Id} has it {Dates.Write(r.Effective)}").Distinct());
        terminal.Note($"warning: no rule has the code `{code}` on {Dates.Write(asOf)}{(successor.Length == 0 ? "" : $"; {successor}")}");
    }

    private static IEnumerable<string> Of(RuleVersion rule) => rule.Code is null ? rule.FormerCodes : rule.FormerCodes.Prepend(rule.Code);
}
