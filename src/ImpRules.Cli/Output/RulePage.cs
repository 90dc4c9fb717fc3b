using ImpRules.Diagnostics;
using ImpRules.Evaluation;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>Rules as pages to read: what each is, what it requires, what is open, where it comes from.</summary>
/// <param name="pack">The pack that has the rule.</param>
/// <param name="language">The language of the page.</param>
/// <param name="width">The longest line.</param>
/// <param name="withPlaces">Whether to say where each criterion is written, what it asks, and where the numbers stand that it names.</param>
/// <param name="terminal">Where the page goes.</param>
internal sealed class RulePage(RulePack pack, Language language, int width, bool withPlaces, Terminal terminal)
{
    private const int LabelWidth = 16;

    private readonly PageWords _words = new(language);

    /// <summary>The sources cited so far: their keys, and what the language calls them.</summary>
    private readonly SortedDictionary<string, string> _cited = new(StringComparer.Ordinal);

    public void Write(RuleOutcome outcome, IReadOnlyList<RuleVersion> versions)
    {
        var rule = outcome.Rule;
        _cited.Clear();
        var title = $"{(rule.Code is null ? "" : $"{rule.Code} ")}{rule.Id}: {outcome.Title(language)}";
        Paragraphs.Write(terminal.Out, "", terminal.ColourOut ? Paint.Bold(title) : title, width);
        terminal.Out.WriteLine();
        Facts(outcome);
        Heading(_words.Requires);
        Criteria(outcome.Criteria, "  ");
        Texts(_words.Guidance, outcome.Guidance(language));
        Texts(_words.OpenQuestions, [.. rule.OpenQuestions.Select(q => q.In(language))]);
        Sources();
        Versions(rule, versions);
    }

    private void Facts(RuleOutcome outcome)
    {
        var rule = outcome.Rule;
        Field(_words.Programme, Kinds.Title(Kinds.Of(rule.Kind), language));
        Field(_words.Authority, Cite([rule.Authority]).Trim('[', ']'));
        Field(_words.Family, rule.Family);
        if (rule.Kind is RuleKind.Exemption or RuleKind.Authorization)
        {
            Field(_words.Permit, Kinds.Title(rule.Permit, language));
        }

        if (outcome.Duration(language) is { } duration)
        {
            var months = outcome.LongestMonths is { } most ? $"{_words.Months(most)}. " : "";
            Field(_words.Duration, $"{months}{duration} {Cite(rule.Duration!.Citations)}");
        }

        if (outcome.Amount is { } amount)
        {
            Field(_words.Amount, _words.Dollars(amount));
        }

        Field(_words.InForce, Dates.Write(rule.Effective, language));
        if (rule.FormerCodes.Count > 0)
        {
            Field(_words.Formerly, string.Join(", ", rule.FormerCodes));
        }

        Field(_words.Confidence, _words.Of(rule.Confidence));
    }

    private void Criteria(CriterionOutcome group, string indent)
    {
        foreach (var criterion in group.Children)
        {
            var text = criterion.Requirement(language);
            var parts = new[]
            {
                text,
                criterion.Criterion.AssessedByOfficer ? _words.OfficerAssesses : null,
                text is null || criterion.Citations.SequenceEqual(group.Citations) ? null : Cite(criterion.Citations),
                criterion.Criterion is CriterionGroup ? _words.Group(criterion.Criterion) : null,
            };
            Paragraphs.Write(terminal.Out, $"{indent}- ", string.Join(' ', parts.Where(p => p is not null)), width);
            if (criterion.Guidance(language) is { } guidance)
            {
                Paragraphs.Write(terminal.Out, $"{indent}  > ", guidance, width);
            }

            if (withPlaces && text is not null)
            {
                Place(criterion.Criterion, $"{indent}  @ ");
            }

            Criteria(criterion, $"{indent}    ");
        }
    }

    /// <summary>Lines that an editor or a reader can follow; they are not broken.</summary>
    private void Place(Criterion criterion, string lead)
    {
        if (criterion is not Test test)
        {
            terminal.Out.WriteLine($"{lead}{Line(criterion.Span)}");
            return;
        }

        terminal.Out.WriteLine($"{lead}{Line(test.WhenSpan)}: {test.When}");
        foreach (var parameter in pack.Parameters.Where(p => test.When.EndsWith($"param {p.Name}", StringComparison.Ordinal) || test.When.Contains($"param {p.Name} ", StringComparison.Ordinal)))
        {
            terminal.Out.WriteLine($"{lead}{Line(parameter.Span)}: param {parameter.Name}");
        }

        static string Line(SourceSpan span) => FormattableString.Invariant($"{span.File}:{span.Line}");
    }

    private void Texts(string heading, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var text in texts)
        {
            Paragraphs.Write(terminal.Out, "  - ", text, width);
        }
    }

    private void Sources()
    {
        Heading(_words.Sources);
        foreach (var source in pack.Sources.Where(s => _cited.ContainsKey(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var read = source.ReadOn is { } day ? $", {_words.ReadOn(day)}" : "";
            Paragraphs.Write(terminal.Out, "  - ", $"{_cited[source.Key]}: {source.Title.In(language)}{read}", width);
            if (source.Url is { } url)
            {
                terminal.Out.WriteLine($"    {url}");
            }
        }
    }

    private void Versions(RuleVersion shown, IReadOnlyList<RuleVersion> versions)
    {
        Heading(_words.Versions);
        foreach (var version in versions)
        {
            var code = version.Code is null ? "" : $", {version.Code}";
            var mark = version == shown ? $" {_words.ThisVersion}" : "";
            terminal.Out.WriteLine($"  - {Dates.Write(version.Effective, language)}{code}{mark}");
        }
    }

    private void Field(string label, string text) => Paragraphs.Write(terminal.Out, $"  {label.PadRight(LabelWidth)}", text, width);

    private void Heading(string text)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.ColourOut ? Paint.Bold(text) : text);
    }

    private string Cite(IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            _cited[citation.Source] = (citation with { Locator = "" }).ToText(language);
        }

        return $"[{string.Join("; ", citations.Select(c => c.ToText(language)))}]";
    }
}
