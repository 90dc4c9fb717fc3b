using ImpRules.Checking;
using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>Holds the provisions that a pack cites against the law as it stands.</summary>
public static class LawDrift
{
    /// <summary>What changed since the pack's provisions were read; nothing when the law stands as it was.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="source">The key of the regulation, such as <c>IRPR</c>.</param>
    /// <param name="english">Its English text, or null to leave that language out.</param>
    /// <param name="french">Its French text, or null to leave that language out.</param>
    /// <exception cref="ArgumentException">The pack has no such source.</exception>
    public static IReadOnlyList<DriftFinding> Find(RulePack pack, string source, LawText? english, LawText? french)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var registered = pack.Sources.FirstOrDefault(s => s.Key == source)
            ?? throw new ArgumentException($"the pack has no source `{source}`", nameof(source));
        var findings = new List<DriftFinding>();
        foreach (var (path, provision) in registered.Provisions.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach (var change in Changes(path, provision, english, french))
            {
                findings.Add(new DriftFinding(source, path, change, Citing(pack, source, path)));
            }
        }

        return findings;
    }

    private static IEnumerable<DriftChange> Changes(string path, Provision provision, LawText? english, LawText? french)
    {
        var en = english?.Find(path);
        var fr = french?.Find(path);
        if ((english is not null && en is null) || (french is not null && fr is null))
        {
            yield return DriftChange.Vanished;
            yield break;
        }

        if (en is not null && en.Hash != provision.HashEn)
        {
            yield return DriftChange.EnglishText;
        }
        else if (en is not null && en.InForce != provision.InForce)
        {
            yield return DriftChange.InForceDate;
        }

        if (fr is not null && fr.Hash != provision.HashFr)
        {
            yield return DriftChange.FrenchText;
        }
    }

    private static RuleVersion[] Citing(RulePack pack, string source, string path)
    {
        return [.. pack.Checked.Rules.Where(r => IsIt(r.Rule.Authority) || r.Rule.Duration?.Citations.Any(IsIt) == true || Cites(r.Root)).Select(r => r.Rule)];

        bool IsIt(Citation citation) => citation.Source == source && citation.Locator == path;

        bool Cites(BoundCriterion criterion) => criterion.Citations.Any(IsIt) || criterion.Children.Any(Cites);
    }
}
