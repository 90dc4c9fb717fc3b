using ImpRules.Loading;
using ImpRules.Testing;

namespace ImpRules.Cli.Site;

/// <summary>The cases that stand beside rules, decided.</summary>
internal sealed class Examples
{
    private readonly ILookup<string, Example> _cases;

    private Examples(IEnumerable<Example> cases) => _cases = cases.ToLookup(e => e.Case.Rule, StringComparer.Ordinal);

    /// <summary>How many cases there are.</summary>
    public int Count => _cases.Sum(g => g.Count());

    /// <summary>Reads the cases of a pack and decides them.</summary>
    /// <exception cref="InputFault">The test files have errors.</exception>
    public static Examples Read(RulePack pack, RuleSource source)
    {
        var cases = RuleTestRunner.Cases(pack, source, out var diagnostics);
        if (diagnostics.Any(d => d.Severity == Diagnostics.Severity.Error))
        {
            throw new InputFault(diagnostics);
        }

        var engine = new RoutingEngine(pack);
        return new Examples([.. cases.AsParallel().AsOrdered().Select(c => Example.Of(c, engine))]);
    }

    /// <summary>The cases of a rule, in the order of its file.</summary>
    public IEnumerable<Example> Of(string rule) => _cases[rule];
}
