namespace ImpRules.Diagnostics;

/// <summary>
/// One finding about a rule, test or profile file, written for policy authors: lower case, no full stop, what the author
/// wrote in backticks, never the name of a host-language type.
/// </summary>
/// <param name="Code">The stable identifier, <c>IMP001</c> and up; each has a page in the analyst's guide.</param>
/// <param name="Severity">Whether the file can be used.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Help">What to do about it, when that is not plain from the message.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan Span, string? Help = null)
{
    /// <summary>The one-line form: <c>file:line:column: error IMP007: message; help</c>.</summary>
    public override string ToString()
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var help = Help is null ? "" : $"; {Help}";
        var place = Span.ToString();
        return place.Length == 0 ? $"{severity} {Code}: {Message}{help}" : $"{place}: {severity} {Code}: {Message}{help}";
    }
}
