using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>A rule with all its versions.</summary>
/// <param name="Id">The identifier, the same for every version.</param>
/// <param name="Versions">The versions, the earliest first.</param>
/// <param name="Shown">The version that its page shows: the one in force on the day of the site, else the last before it, else the first after it.</param>
/// <param name="IsInForce">Whether that version is in force on the day of the site.</param>
internal sealed record RuleSeries(string Id, IReadOnlyList<RuleVersion> Versions, RuleVersion Shown, bool IsInForce)
{
    public RuleKind Kind => Shown.Kind;
}
