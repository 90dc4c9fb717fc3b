using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Cli.Site;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules docs</c>: the pack as a web site of plain files.</summary>
internal sealed class DocsVerb
{
    private readonly Option<string?> _output = OptionOf.Text("--output", "DIR", "The folder to write to: new, empty, or written by this verb before", "-o");
    private readonly Option<string?> _rules = OptionOf.Text("--rules", "DIR", "The rule pack: a folder of YAML files [default: `rules` if there is one here, else the pack inside the tool, which has no worked examples]");
    private readonly Option<DateOnly?> _asOf = OptionOf.Date("--as-of", "The day whose law the pages show [default: the day up to which the pack's law was read]");
    private readonly Option<DateOnly?> _compare = OptionOf.Date("--compare", "Another day: a page sets its law beside that of --as-of");

    public static Verb Create(Terminal terminal)
    {
        var own = new DocsVerb();
        var verb = new Verb("docs", "Writes the rules as a web site in English and French: plain files that need no network and no server.")
        {
            Examples = ["imprules docs -o site", "imprules docs -o site --rules rules --as-of 2025-06-02 --compare 2022-12-14"],
            Remarks = "Open index.html in the folder. The same pack and days always give the same bytes.",
        };
        foreach (var option in new Option[] { own._output, own._rules, own._asOf, own._compare })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var folder = parsed.GetValue(_output) ?? throw new UsageFault("`docs` needs a folder to write to", "for example `imprules docs -o site`");
        var source = Packs.Source(Packs.FolderOrUsual(parsed.GetValue(_rules)));
        var pack = Packs.Load(source);
        var asOf = Covered(parsed.GetValue(_asOf) ?? pack.Header.LawReviewed, pack);
        var compared = parsed.GetValue(_compare) is { } day ? Covered(day, pack) : (DateOnly?)null;
        var files = new SiteBuilder(new SiteBook(pack, asOf, compared, Examples.Read(pack, source))).Build();
        SiteFolder.Write(folder, files);
        terminal.Out.WriteLine($"{files.Keys.Count(f => f.EndsWith(".html", StringComparison.Ordinal))} pages in {Input.NameOf(folder)}, the law of {Dates.Write(asOf)}");
        return ExitCode.Done;
    }

    private static DateOnly Covered(DateOnly day, RulePack pack) =>
        day >= pack.Header.CoversFrom ? day : throw new UsageFault(AsOf.NotCovered(day, pack));
}
