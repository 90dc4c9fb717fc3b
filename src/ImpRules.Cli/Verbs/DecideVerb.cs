using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Engines;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Loading;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules decide</c>: one profile, decided and explained.</summary>
internal sealed class DecideVerb
{
    private readonly Argument<string> _profile = new("PROFILE") { Description = "A profile in YAML or JSON; `-` reads standard input" };
    private readonly Option<DateOnly?> _asOf = OptionOf.Date("--as-of", "The day whose law applies [default: the profile's asOf, else its application.receivedOn, else today]");
    private readonly Option<string?> _code = OptionOf.Text("--code", "CODE", "The exemption code applied for, such as C62: it comes first when it is met");
    private readonly Option<Language> _lang = Common.Lang();
    private readonly Option<DecisionFormat> _format = OptionOf.Choice(
        "--format",
        "How the decision is written; a portal checklist lists what the employer enters in the Employer Portal, filled from the profile, or says why nothing is",
        ("text", DecisionFormat.Text),
        ("markdown", DecisionFormat.Markdown),
        ("json", DecisionFormat.Json),
        ("portal-checklist", DecisionFormat.PortalChecklist),
        ("portal-checklist-json", DecisionFormat.PortalChecklistJson));

    private readonly Option<Detail?> _detail = OptionOf.Choice<Detail?>(
        "--detail", "How much is explained, in text and Markdown", ("considered", Detail.Considered), ("summary", Detail.Summary), ("full", Detail.Full));

    private readonly Option<string?> _rules = Common.Rules();
    private readonly Option<EngineKind> _engine = Common.Engine();
    private readonly Option<bool> _noAssumptions = Common.NoAssumptions();
    private readonly Option<bool> _redact = Common.Redact();
    private readonly Option<bool> _noCriteria = Common.NoCriteria();
    private readonly Option<int?> _width = Common.Width();
    private readonly Option<bool> _noColor = Common.NoColor();

    public static Verb Create(Terminal terminal)
    {
        var own = new DecideVerb();
        var verb = new Verb("decide", "Decides how the hire in a profile is routed, and explains why.")
        {
            Examples =
            [
                "imprules decide profile.yaml",
                "imprules decide profile.yaml --as-of 2025-06-02 --lang fr",
                "imprules decide - --format json < profile.json",
                "imprules decide profile.yaml --format portal-checklist",
            ],
            Remarks = "Exits with 0 whatever the routing is, with 1 when the profile or the pack is wrong.",
        };
        verb.Add(own._profile);
        Option[] options =
        [
            own._asOf, own._code, own._lang, own._format, own._detail, own._rules, own._engine, own._noAssumptions, own._redact, own._noCriteria, own._width, own._noColor,
        ];
        foreach (var option in options)
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var folder = parsed.GetValue(_rules);
        var pack = Packs.Load(folder);
        var engine = EngineOf.Kind(parsed.GetValue(_engine), pack);
        var code = Codes.Known(parsed.GetValue(_code), pack, folder);
        var path = parsed.GetRequiredValue(_profile);
        var reading = ProfileReader.Read(Input.Read(path), Input.NameOf(path), pack.Vocabulary);
        var profile = reading.Document ?? throw new InputFault(reading.Diagnostics);
        terminal.Report(reading.Diagnostics);
        var asOf = AsOf.Choose(parsed.GetValue(_asOf), profile, Input.NameOf(path), pack, terminal);
        Codes.WarnIfNotInForce(code, asOf, pack, terminal);

        var decision = engine.Decide(profile.Facts, asOf, new DecisionOptions
        {
            RequestedCode = code,
            Assumptions = parsed.GetValue(_noAssumptions) ? Assumptions.None : Assumptions.Usual,
        });
        var style = new TextStyle
        {
            Width = parsed.GetValue(_width) ?? terminal.Width,
            Colour = terminal.ColourOut && !parsed.GetValue(_noColor),
            Detail = parsed.GetValue(_detail) ?? Detail.Considered,
        };
        var output = new DecisionOutput(parsed.GetValue(_format), parsed.GetValue(_lang), style, parsed.GetValue(_redact), !parsed.GetValue(_noCriteria));
        output.Write(decision, terminal);
        return ExitCode.Done;
    }
}
