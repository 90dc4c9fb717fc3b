using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>A finding after which the rest of a file cannot be read. It never leaves <see cref="YamlReader"/>.</summary>
internal sealed class YamlFault(string code, SourceSpan span, string message, string? help = null) : Exception(message)
{
    public string Code { get; } = code;

    public SourceSpan Span { get; } = span;

    public string? Help { get; } = help;
}
