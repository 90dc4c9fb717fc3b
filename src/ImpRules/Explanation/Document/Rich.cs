namespace ImpRules.Explanation;

/// <summary>A run of text in several tones, put together piece by piece.</summary>
internal sealed class Rich
{
    private readonly List<Span> _spans = [];

    public IReadOnlyList<Span> Spans => _spans;

    public static implicit operator Rich(string text) => Of(text);

    public static Rich Of(string text, Tone tone = Tone.Plain) => new Rich().Add(text, tone);

    public Rich Add(string text, Tone tone = Tone.Plain, string? link = null)
    {
        if (text.Length > 0)
        {
            _spans.Add(new Span(text, tone, link));
        }

        return this;
    }

    public Rich Add(Rich other)
    {
        _spans.AddRange(other._spans);
        return this;
    }
}
