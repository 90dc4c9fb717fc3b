namespace ImpRules.Explanation;

/// <summary>A piece of text of one tone, with where it leads.</summary>
internal readonly record struct Span(string Text, Tone Tone, string? Link = null);
