using System.CommandLine;
using ImpRules.Cli.CommandLine;
using ImpRules.Cli.Files;
using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Rules;

namespace ImpRules.Cli.Verbs;

/// <summary><c>imprules new</c>: files to begin with, which teach by their comments.</summary>
internal sealed class NewVerb
{
    private const string UsualFolder = "rules";

    /// <summary>Where rules of each kind stand in a pack.</summary>
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["exemption"] = "imp",
        ["no-permit"] = "no-permit",
        ["stream"] = "tfwp",
        ["obligation"] = "obligations",
        ["bar"] = "bars",
        ["policy"] = "imp/a25.2/public-policy",
    };

    private static readonly string[] Kinds = [.. Folders.Keys, "pack", "test"];

    private readonly Argument<string> _kind = new("KIND") { Description = $"{string.Join(", ", Kinds[..^1])} or {Kinds[^1]}" };
    private readonly Argument<string> _id = new("ID") { Description = "The identifier: small letters, digits and hyphens; for `test`, that of a rule there is" };
    private readonly Option<string?> _output = OptionOf.Text("--output", "DIR", "The folder for the rule and its tests [default: that of its kind]; for `pack`, the folder of the pack", "-o");
    private readonly Option<string?> _rules = OptionOf.Text("--rules", "DIR", $"The rule pack [default: `{UsualFolder}`]");
    private readonly Option<string?> _authority = OptionOf.Text("--authority", "CITE", "A registered source and a place in it, such as \"IRPR 205(a)\" [default: a source of its own, to be filled in]");
    private readonly Option<string?> _family = OptionOf.Text("--family", "NAME", "The family of rules [default: ID]");
    private readonly Option<DateOnly?> _from = OptionOf.Date("--from", "The first day in force [default: today]");

    public static Verb Create(Terminal terminal)
    {
        var own = new NewVerb();
        own._kind.CompletionSources.Add(Kinds);
        var verb = new Verb("new", "Writes a rule with its facts and tests, or a pack, to begin with: it passes `check` and `test`, and its comments say what to put where.")
        {
            Examples = ["imprules new exemption visiting-chef --authority \"IRPR 205(a)\" --from 2027-01-15", "imprules new test visiting-chef", "imprules new pack my-rules"],
            Remarks = "A new rule has a gate of its own that is assumed absent, so that it changes no decision until a profile speaks of it.\nNames the files; none that is there is overwritten.",
        };
        verb.Add(own._kind);
        verb.Add(own._id);
        foreach (var option in new Option[] { own._output, own._rules, own._authority, own._family, own._from })
        {
            verb.Add(option);
        }

        verb.SetAction(parsed => own.Run(parsed, terminal));
        return verb;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var (kind, id) = (parsed.GetRequiredValue(_kind), parsed.GetRequiredValue(_id));
        if (!Kinds.Contains(kind))
        {
            throw new UsageFault($"there is nothing new of the kind {Quote.Word(kind)}", Suggestion.For(kind, Kinds) ?? $"write {Quote.AnyOf(Kinds)}");
        }

        if (!IsId(id))
        {
            throw new UsageFault($"{Quote.Word(id)} is not an identifier", "use small letters, digits and single hyphens, such as `visiting-chef`");
        }

        var folder = parsed.GetValue(_rules) ?? UsualFolder;
        var scaffold = kind switch
        {
            "pack" => Pack(id, parsed.GetValue(_output) ?? id, terminal),
            "test" => Test(id, Packs.Load(folder), folder, parsed),
            _ => Rule(kind, id, Packs.Load(folder), folder, parsed, terminal),
        };
        scaffold.Write(terminal.Out);
        var place = Packs.NameOf(kind == "pack" ? parsed.GetValue(_output) ?? id : folder);
        terminal.Note($"now edit them, then `imprules check {place}` and `imprules test {place} --filter {(kind == "pack" ? "example" : id)}`");
        return ExitCode.Done;
    }

    private Scaffold Rule(string kind, string id, RulePack pack, string folder, ParseResult parsed, Terminal terminal)
    {
        if (pack.Rules.FirstOrDefault(r => r.Id == id) is { } existing)
        {
            throw new UsageFault($"there is a rule {Quote.Word(id)} already, in {existing.Span.File}", "a new version of it is a copy of that file, with `from`");
        }

        var family = parsed.GetValue(_family) ?? id;
        if (!IsId(family))
        {
            throw new UsageFault($"{Quote.Word(family)} is not the name of a family", "use small letters, digits and single hyphens");
        }

        var authority = parsed.GetValue(_authority);
        if (authority is not null)
        {
            RefuseUnknown(authority, pack, terminal);
        }

        var from = parsed.GetValue(_from) ?? terminal.Today;
        if (from < pack.Header.CoversFrom)
        {
            throw new UsageFault(AsOf.NotCovered(from, pack));
        }

        var scaffold = new Scaffold(id) { Family = family, Authority = authority ?? id.ToUpperInvariant(), From = from, Today = terminal.Today };
        var place = parsed.GetValue(_output) ?? Path.Combine(folder, Folders[kind], kind is "exemption" ? family : "");
        AddRule(scaffold, kind, folder, place, from > pack.Header.CoversFrom);
        if (authority is null)
        {
            scaffold.Add(Path.Combine(folder, "sources", $"{id}.yaml"), kind == "policy" ? "policy.source" : "pack.source");
        }

        return scaffold;
    }

    private static void AddRule(Scaffold scaffold, string kind, string folder, string place, bool hasDayBefore)
    {
        scaffold.Add(Path.Combine(place, $"{scaffold.Id}.{Dates.Write(scaffold.From)}.yaml"), kind);
        scaffold.Add(Path.Combine(place, $"{scaffold.Id}.tests.yaml"), hasDayBefore ? ["tests", "tests.before"] : ["tests"]);
        scaffold.Add(Path.Combine(folder, "vocabulary", $"{scaffold.Id}.yaml"), "vocabulary");
    }

    private Scaffold Pack(string id, string folder, Terminal terminal)
    {
        var key = id.ToUpperInvariant();
        var pack = new Scaffold(id) { Family = id, Authority = key, From = terminal.Today, Today = terminal.Today };
        pack.Add(Path.Combine(folder, "pack.yaml"), "pack");
        pack.Add(Path.Combine(folder, "sources", $"{id}.yaml"), "pack.source");
        var example = new Scaffold("example") { Family = "example", Authority = key, From = terminal.Today, Today = terminal.Today };
        AddRule(example, "exemption", folder, Path.Combine(folder, Folders["exemption"], "example"), hasDayBefore: false);
        return pack.With(example);
    }

    /// <summary>A test that says what the pack says now of an empty profile, and the criteria that others should be about.</summary>
    private Scaffold Test(string id, RulePack pack, string folder, ParseResult parsed)
    {
        var rule = pack.Rules.Where(r => r.Id == id).OrderBy(r => r.Effective.From).LastOrDefault()
            ?? throw new UsageFault($"there is no rule {Quote.Word(id)}", Suggestion.For(id, pack.Rules.Select(r => r.Id).Distinct()));
        var day = parsed.GetValue(_from) ?? rule.Effective.From ?? pack.Header.CoversFrom;
        var status = day < pack.Header.CoversFrom ? throw new UsageFault(AsOf.NotCovered(day, pack))
            : new RoutingEngine(pack).Decide(FactSet.Empty, day).Find(id) is { } outcome ? Word(outcome.Status) : "not-in-force";
        var criteria = string.Concat(Tests(rule.Criteria).Distinct().Select(line => $"#   {line}\n"));
        var scaffold = new Scaffold(id) { Family = rule.Family, Authority = rule.Authority.ToString(), From = day, Today = day };
        scaffold.AddText(
            Path.Combine(parsed.GetValue(_output) ?? Path.GetDirectoryName(rule.Span.File) ?? folder, $"{id}.tests.yaml"),
            $"# Find each of these met in one case and not met in another, each number one below, at and above:\n{criteria}"
            + $"tests: {id}\n# base:  # a profile that clearly meets the rule; each case starts from it\ncases:\n"
            + $"  - name: When nothing is known\n    asOf: {Dates.Write(day)}\n    expect: {{status: {status}}}\n");
        return scaffold;
    }

    private static IEnumerable<string> Tests(Criterion criterion) => criterion switch
    {
        CriterionGroup group => group.Children.SelectMany(Tests),
        Test test => [$"{test.Id}: {test.When}"],
        SharedUse use => [$"{use.Name}: a shared criterion"],
        _ => [],
    };

    private static string Word(Truth truth) => truth switch { Truth.Met => "met", Truth.NotMet => "not-met", _ => "undetermined" };

    private static void RefuseUnknown(string authority, RulePack pack, Terminal terminal)
    {
        var parts = authority.Split(' ', 2);
        var source = pack.Sources.FirstOrDefault(s => s.Key == parts[0])
            ?? throw new UsageFault($"the pack registers no source {Quote.Word(parts[0])}", Suggestion.For(parts[0], pack.Sources.Select(s => s.Key)) ?? "without `--authority` the rule gets a source of its own");
        if (authority.Any(c => !char.IsLetterOrDigit(c) && !" ().-'’/".Contains(c, StringComparison.Ordinal)))
        {
            throw new UsageFault($"{Quote.Word(authority)} is not a citation", "write a source and a place in it, such as \"IRPR 205(a)\"");
        }

        if (parts.Length > 1 && source.Provisions.Count > 0 && !source.Provisions.ContainsKey(parts[1]))
        {
            terminal.Note($"`{authority}` is not registered yet: `imprules drift … --accept` does that");
        }
    }

    private static bool IsId(string id) =>
        id.Length <= 100 && id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))) && char.IsAsciiLetter(id[0]);
}
