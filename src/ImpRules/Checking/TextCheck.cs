using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>Parameters that texts embed exist, and both languages embed the same ones.</summary>
internal static class TextCheck
{
    public static void Run(PackContent content, SymbolTable symbols, DiagnosticBag bag, Usage usage)
    {
        foreach (var (text, span) in Texts(content))
        {
            var en = TextTemplate.Parameters(text.En).ToList();
            var fr = TextTemplate.Parameters(text.Fr).ToList();
            foreach (var name in en.Union(fr, StringComparer.Ordinal))
            {
                usage.Parameters.Add(name);
                if (symbols.Parameter(name) < 0)
                {
                    bag.Error(Codes.UnknownParameter, span, $"unknown parameter {Quote.Word(name)} in a text", Suggestion.For(name, symbols.Parameters.Select(p => p.Name)));
                }
            }

            if (!en.Order(StringComparer.Ordinal).SequenceEqual(fr.Order(StringComparer.Ordinal)))
            {
                bag.Error(Codes.MissingText, span, "the English and the French text do not embed the same parameters");
            }
        }
    }

    private static IEnumerable<(LocalizedText Text, SourceSpan Span)> Texts(PackContent content)
    {
        foreach (var rule in content.Rules)
        {
            yield return (rule.Title, rule.Span);
            foreach (var text in rule.Guidance.Concat(rule.OpenQuestions))
            {
                yield return (text, rule.Span);
            }

            if (rule.Duration is { } duration)
            {
                yield return (duration.Text, rule.Span);
            }
        }

        foreach (var item in content.Checklists.SelectMany(c => c.Sections).SelectMany(s => s.Items))
        {
            yield return (item.Text, item.Span);
        }

        foreach (var criterion in content.Rules.Select(r => (Criterion)r.Criteria).Concat(content.SharedCriteria).SelectMany(NameCheck.Flatten))
        {
            if (criterion.Text is { } text)
            {
                yield return (text, criterion.Span);
            }

            if (criterion.Guidance is { } guidance)
            {
                yield return (guidance, criterion.Span);
            }
        }
    }
}
