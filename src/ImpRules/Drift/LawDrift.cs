using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>Holds the provisions that a pack cites against the law as it stands.</summary>
public static class LawDrift
{
    /// <summary>What differs between the register of a pack and the law, in the order of the law; nothing when they agree.</summary>
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
        return Find(registered, [.. Citations.Of(pack.Checked.Content)], english, french);
    }

    internal static IReadOnlyList<DriftFinding> Find(Source source, IEnumerable<LawCitation> citations, LawText? english, LawText? french)
    {
        var cited = citations.Where(c => c.Citation.Source == source.Key && c.Citation.Locator.Length > 0).ToLookup(c => c.Citation.Locator, StringComparer.Ordinal);
        var findings = new List<DriftFinding>();
        foreach (var path in source.Provisions.Keys.Union(cited.Select(c => c.Key), StringComparer.Ordinal).Order(ProvisionOrder.Instance))
        {
            var registered = source.Provisions.GetValueOrDefault(path);
            var (en, fr) = (english?.Find(path), french?.Find(path));
            var isThere = (english is null || en is not null) && (french is null || fr is not null);
            var moved = registered is null || en?.Fid == registered.Fid ? null : english?.FindByFid(registered.Fid)?.Path;
            IReadOnlyList<DriftChange> changes = registered is null ? [isThere ? DriftChange.NotRegistered : DriftChange.NotInLaw]
                : !cited.Contains(path) ? [DriftChange.NotCited]
                : isThere ? [.. Changes(registered, en, fr, moved)]
                : registered.Gone is null ? [moved is null ? DriftChange.Vanished : DriftChange.Renumbered]
                : [];
            if (changes.Count > 0)
            {
                findings.Add(new DriftFinding
                {
                    Source = source.Key, Provision = path, Changes = changes, Registered = registered, English = en, French = fr, MovedTo = moved, CitedBy = [.. cited[path]],
                });
            }
        }

        return findings;
    }

    /// <summary>What differs in a provision that is still there.</summary>
    private static IEnumerable<DriftChange> Changes(Provision registered, LawProvision? en, LawProvision? fr, string? moved)
    {
        var (isOtherEnglish, isOtherFrench) = (en is not null && en.Hash != registered.HashEn, fr is not null && fr.Hash != registered.HashFr);
        if (registered.Gone is not null)
        {
            yield return DriftChange.Returned;
        }

        if (moved is not null)
        {
            yield return DriftChange.Renumbered;
        }

        if ((isOtherEnglish || isOtherFrench) && (en ?? fr)!.IsRepealed)
        {
            yield return DriftChange.Repealed;
            yield break;
        }

        if (isOtherEnglish)
        {
            yield return DriftChange.EnglishText;
        }

        if (isOtherFrench)
        {
            yield return DriftChange.FrenchText;
        }

        if (!isOtherEnglish && !isOtherFrench && en is not null && moved is null)
        {
            if (en.InForce != registered.InForce)
            {
                yield return DriftChange.InForceDate;
            }

            if (en.Fid != registered.Fid)
            {
                yield return DriftChange.Identifier;
            }
        }
    }
}
