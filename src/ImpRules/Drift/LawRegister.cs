using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>
/// The register of authorities in the files of a pack, to be held against the law and brought up to it. The files are read
/// but not checked: a rule that cites a provision before it is registered is what a register must cope with.
/// </summary>
public sealed class LawRegister
{
    private readonly RuleSource _rules;

    private LawRegister(RuleSource rules, PackContent content)
    {
        _rules = rules;
        Sources = content.Sources;
        Citations = [.. Drift.Citations.Of(content)];
    }

    /// <summary>The registered authorities.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Everything in the pack that names an authority.</summary>
    public IReadOnlyList<LawCitation> Citations { get; }

    /// <summary>Reads the files of a pack.</summary>
    /// <exception cref="RulePackException">A file cannot be read, so that what it cites is not known; the exception carries every such finding.</exception>
    public static LawRegister Read(RuleSource rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (rules is EmbeddedSource)
        {
            return new LawRegister(rules, RulePack.Embedded().Checked.Content);
        }

        var bag = new DiagnosticBag();
        var content = PackReader.Read(rules, bag);
        return bag.HasErrors ? throw new RulePackException(bag.ToSortedList()) : new LawRegister(rules, content);
    }

    /// <summary>The registered act or regulation whose text a file holds, by its number; null when none or several could be meant.</summary>
    public Source? SourceOf(LawText law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var candidates = law.Number is not { Length: > 0 } number ? [] : Sources.Where(s => s.Kind is "act" or "regulation" && IsNumbered(s, number)).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>What differs between the register and the law, in the order of the law; nothing when they agree.</summary>
    /// <param name="source">The key of the regulation, such as <c>IRPR</c>.</param>
    /// <param name="english">Its English text, or null to leave that language out.</param>
    /// <param name="french">Its French text, or null to leave that language out.</param>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public IReadOnlyList<DriftFinding> Find(string source, LawText? english, LawText? french) => LawDrift.Find(Registered(source), Citations, english, french);

    /// <summary>
    /// The register as it must read after a person has reviewed the law: provisions that differ with what they say now, newly
    /// cited ones added, those that nothing cites dropped, cited ones that the law no longer has marked as gone, and the review noted.
    /// What one language alone still has stays as it was: two files of different days, or a slip in one of them, and no review settles that.
    /// Null when the register agrees with the law and has been held against this consolidation before. Writes nothing itself.
    /// </summary>
    /// <param name="source">The key of the regulation, such as <c>IRPR</c>.</param>
    /// <param name="english">Its English text.</param>
    /// <param name="french">Its French text.</param>
    /// <param name="reviewer">Who answers for the review.</param>
    /// <param name="date">The day of the review.</param>
    /// <exception cref="ArgumentException">There is no such source, or the reviewer has no name that can be written down.</exception>
    /// <exception cref="RulePackException">The register is not written one provision to a line, so that it must be brought up by hand.</exception>
    /// <exception cref="InvalidOperationException">The pack is the one inside the library, which has no files.</exception>
    public RegisterUpdate? Accept(string source, LawText english, LawText french, string reviewer, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(french);
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        if (_rules is EmbeddedSource)
        {
            throw new InvalidOperationException("the pack inside the library has no register that could be written");
        }

        if (reviewer.Length > 200 || reviewer.Any(char.IsControl))
        {
            throw new ArgumentException("a reviewer's name is one short line", nameof(reviewer));
        }

        var registered = Registered(source);
        var provisions = new Dictionary<string, Provision>(registered.Provisions, StringComparer.Ordinal);
        List<string> changed = [], added = [], dropped = [], gone = [];
        foreach (var finding in LawDrift.Find(registered, Citations, english, french).Where(f => !f.Changes.Contains(DriftChange.NotInLaw)))
        {
            var path = finding.Provision;
            if (finding.Changes.Contains(DriftChange.NotCited))
            {
                provisions.Remove(path);
                dropped.Add(path);
            }
            else if (finding is { English: { } en, French: { } fr })
            {
                provisions[path] = new Provision(en.Fid, en.InForce, en.Hash, fr.Hash);
                (finding.Registered is null ? added : changed).Add(path);
            }
            else if (finding is { English: null, French: null })
            {
                provisions[path] = finding.Registered! with { Gone = date };
                gone.Add(path);
            }
        }

        var law = english.CurrentTo ?? registered.PageDate;
        if (law == registered.PageDate && changed.Count + added.Count + dropped.Count + gone.Count == 0)
        {
            return null;
        }

        var updated = registered with
        {
            PageDate = law,
            ReadOn = date,
            Provisions = provisions,
            Reviews = [.. registered.Reviews, new SourceReview(date, reviewer, law, changed, added, dropped, gone)],
        };
        return new RegisterUpdate(RegisterWriter.Write(File(registered), registered, updated), updated.Reviews[^1]);
    }

    private static bool IsNumbered(Source source, string number) =>
        source.Title.En.Contains(number, StringComparison.Ordinal) || source.Title.Fr.Contains(number, StringComparison.Ordinal)
        || source.Url?.Split('/').Contains(number.Replace('/', '-')) == true;

    private Source Registered(string source) =>
        Sources.FirstOrDefault(s => s.Key == source) ?? throw new ArgumentException($"the pack has no source `{source}`", nameof(source));

    private RuleFile File(Source source) => _rules.Read(new DiagnosticBag()).First(f => _rules.NameOf(f) == source.Span.File);
}
