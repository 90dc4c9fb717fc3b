namespace ImpRules.Cli.Site;

/// <summary>Rules of one family, as they are listed.</summary>
internal sealed record Family(string Id, IReadOnlyList<RuleSeries> Rules)
{
    public IEnumerable<RuleSeries> InForce => Rules.Where(r => r.IsInForce);
}
