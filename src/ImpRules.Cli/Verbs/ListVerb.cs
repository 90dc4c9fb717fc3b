using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Evaluation;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules list</c>: the rules in force on a day.</summary>
internal sealed class ListVerb
{
    private const int WideTerminal = 110;

    private readonly Option<DateOnly?> _asOf = OptionOf.Date("--as-of", "The day [default: today]");
    private readonly Option<string?> _kind = OptionOf.Choice<string?>(
        "--kind", "Which rules", [("programme", null), .. Kinds.All.Select(k => (k, (string?)k)), ("all", "all")]);

    private readonly Option<string?> _family = OptionOf.Text("--family", "NAME", "Only rules of this family");
    private readonly Option<ListFormat> _format = Common.ListFormat();
    private readonly Option<Language> _lang = Common.Lang();
    private readonly Option<string?> _rules = Common.Rules();

    public static Verb Create(Terminal terminal)
    {
        var own = new ListVerb();
        var verb = new Verb("list", "Lists the exemptions, no-permit cases and LMIA streams in force on a day.")
        {
            Examples = ["imprules list --as-of 2025-06-02", "imprules list --family intra-company-transferee --format json"],
            Remarks = "Obligations and bars are listed with `--kind obligation`, `--kind bar` or `--kind all`.",
        };
        foreach (var option in new Option[] { own._asOf, own._kind, own._family, own._format, own._lang, own._rules })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var pack = Packs.Load(parsed.GetValue(_rules));
        var family = parsed.GetValue(_family);
        if (family is not null && pack.Rules.All(r => r.Family != family))
        {
            throw new UsageFault($"no rule is of the family {Quote.Word(family)}", Suggestion.For(family, pack.Rules.Select(r => r.Family).Distinct()));
        }

        var asOf = AsOf.Choose(parsed.GetValue(_asOf), pack, terminal);
        var kind = parsed.GetValue(_kind);
        var rules = RuleBook.At(pack, asOf)
            .Where(r => kind switch { null => Kinds.IsProgramme(Kinds.Of(r.Rule.Kind)), "all" => true, _ => Kinds.Of(r.Rule.Kind) == kind })
            .Where(r => family is null || r.Rule.Family == family)
            .OrderBy(r => Kinds.All.ToList().IndexOf(Kinds.Of(r.Rule.Kind)))
            .ThenBy(r => r.Rule.Family, StringComparer.Ordinal).ThenBy(r => r.Rule.Code, StringComparer.Ordinal).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToList();
        if (parsed.GetValue(_format) == ListFormat.Json)
        {
            RuleListJson.Write(rules, terminal);
        }
        else
        {
            Text(rules, parsed.GetValue(_lang), terminal);
        }

        return ExitCode.Done;
    }

    private static void Text(List<RuleOutcome> rules, Language language, Terminal terminal)
    {
        // On a narrow terminal the title is worth more than the authority.
        var withAuthority = !terminal.OutIsWatched || terminal.Width >= WideTerminal;
        var columns = new Columns();
        foreach (var group in rules.GroupBy(r => Kinds.Of(r.Rule.Kind)))
        {
            var title = $"{Kinds.Title(group.Key, language)} ({group.Count()})";
            terminal.Out.WriteLine(terminal.ColourOut ? Paint.Bold(title) : title);
            foreach (var rule in group)
            {
                columns.Add(rule.Rule.Code ?? "", rule.Rule.Id, withAuthority ? rule.Rule.Authority.ToText(language) : "", rule.Title(language));
            }

            columns.WriteTo(terminal.Out, indent: 2, terminal.OutIsWatched ? terminal.Width : null);
            terminal.Out.WriteLine();
        }

        if (rules.Count == 0)
        {
            terminal.Out.WriteLine(language == Language.French ? "Aucune règle." : "No rules.");
        }
    }
}
