using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>References to authorities.</summary>
internal sealed partial class Wording
{
    private readonly Dictionary<string, Source> _sources = pack.Sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
    private readonly SortedSet<string> _cited = new(StringComparer.Ordinal);

    /// <summary>The sources cited so far, in the order of their keys.</summary>
    public IEnumerable<Source> Cited => _cited.Select(key => _sources.GetValueOrDefault(key)).OfType<Source>();

    /// <summary>Citations in brackets, each linked to its source.</summary>
    public Rich Cite(IReadOnlyList<Citation> citations)
    {
        var text = new Rich();
        if (citations.Count == 0)
        {
            return text;
        }

        text.Add("[", Tone.Quiet);
        for (var i = 0; i < citations.Count; i++)
        {
            _cited.Add(citations[i].Source);
            text.Add(i == 0 ? "" : "; ", Tone.Quiet).Add(Reference(citations[i]), Tone.Quiet, _sources.GetValueOrDefault(citations[i].Source)?.Url);
        }

        return text.Add("]", Tone.Quiet);
    }

    /// <summary>The key of a source as this language writes it.</summary>
    public string Key(string source) => language == Language.French ? FrenchCitation.Key(source) : source;

    /// <summary>A citation; a short one stays on one line.</summary>
    private string Reference(Citation citation)
    {
        var text = citation.ToText(language);
        return citation.Locator.Contains(' ') ? text : Typography.Glue(text);
    }
}
