using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules show</c>: one rule, to be read.</summary>
internal static class ShowVerb
{
    public static Verb Create(Terminal terminal)
    {
        var name = new Argument<string>("CODE") { Description = "An exemption code such as C62, or the identifier of any rule" };
        var asOf = OptionOf.Date("--as-of", "The day [default: today]");
        var lang = Common.Lang();
        var rules = Common.Rules();
        var width = Common.Width();
        var places = OptionOf.Flag("--places", "Also say in which file and line each criterion stands, and each parameter that it names");
        var verb = new Verb("show", "Shows one rule: what it requires and by what authority, and its other versions.")
        {
            Examples = ["imprules show C62", "imprules show ict-executive --as-of 2019-05-01 --lang fr", "imprules show C62 --rules rules --places"],
            Remarks = "A rule that is not in force on the day is shown as it stood last before it, or first after it.",
        };
        verb.Add(name);
        verb.Add(asOf);
        verb.Add(lang);
        verb.Add(rules);
        verb.Add(width);
        verb.Add(places);
        verb.SetAction(parsed =>
        {
            var folder = parsed.GetValue(rules);
            var pack = Packs.Load(folder);
            var ids = Ids(parsed.GetRequiredValue(name), pack, folder);
            var day = AsOf.Choose(parsed.GetValue(asOf), pack, terminal);
            var page = new RulePage(pack, parsed.GetValue(lang), parsed.GetValue(width) ?? terminal.Width, parsed.GetValue(places), terminal);
            return Run(ids, day, pack, page, terminal);
        });
        return verb;
    }

    private static int Run(IReadOnlyList<string> ids, DateOnly asOf, RulePack pack, RulePage page, Terminal terminal)
    {
        var isFirst = true;
        foreach (var id in ids)
        {
            if (!isFirst)
            {
                terminal.Out.WriteLine();
            }

            isFirst = false;
            var versions = pack.Rules.Where(r => r.Id == id).OrderBy(r => r.Effective.First).ToList();
            var day = DayToShow(versions, asOf, pack);
            if (day != asOf)
            {
                terminal.Note($"`{id}` is not in force on {Dates.Write(asOf)}: shown as of {Dates.Write(day)}");
            }

            page.Write(RuleBook.At(pack, day).First(r => r.Rule.Id == id), versions);
        }

        return ExitCode.Done;
    }

    /// <summary>The rules that a code or identifier names: those that have the code, else those that had it.</summary>
    private static IReadOnlyList<string> Ids(string name, RulePack pack, string? folder)
    {
        bool IsName(string? word) => name.Equals(word, StringComparison.OrdinalIgnoreCase);

        List<RuleVersion> named = [.. pack.Rules.Where(r => IsName(r.Id))];
        named = named.Count > 0 ? named : [.. pack.Rules.Where(r => IsName(r.Code))];
        named = named.Count > 0 ? named : [.. pack.Rules.Where(r => r.FormerCodes.Any(IsName))];
        if (named.Count > 0)
        {
            return [.. named.Select(r => r.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }

        var names = pack.Rules.Select(r => r.Id).Concat(pack.Rules.Select(r => r.Code).OfType<string>()).Distinct(StringComparer.Ordinal);
        throw new UsageFault($"no rule has the code or identifier {Quote.Word(name)}", Suggestion.For(name, names) ?? Packs.Elsewhere(folder) ?? "`imprules list` shows them");
    }

    /// <summary>The day itself when a version is in force, else the last day of the one before, else the first of the one after.</summary>
    private static DateOnly DayToShow(List<RuleVersion> versions, DateOnly asOf, RulePack pack)
    {
        if (versions.Exists(v => v.Effective.Contains(asOf)))
        {
            return asOf;
        }

        var day = versions.LastOrDefault(v => v.Effective.Last < asOf)?.Effective.Last ?? versions[0].Effective.First;
        return day < pack.Header.CoversFrom ? pack.Header.CoversFrom : day;
    }
}
