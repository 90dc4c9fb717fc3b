using ImpRules.Diagnostics;

namespace ImpRules.Rules;

/// <summary>A reference to an authority: a registered source and a place in it.</summary>
/// <param name="Source">The key of the source, such as <c>IRPR</c>.</param>
/// <param name="Locator">The place in it, such as <c>205(a)</c>; empty for the source as a whole.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Citation(string Source, string Locator, SourceSpan Span)
{
    /// <summary>Source and section number, such as <c>IRPR 205</c>: what obligations depend on.</summary>
    public string Section
    {
        get
        {
            var end = Locator.IndexOf('(', StringComparison.Ordinal);
            var section = end < 0 ? Locator : Locator[..end];
            return section.Length == 0 ? Source : $"{Source} {section}";
        }
    }

    /// <summary>The citation as rule files write it.</summary>
    public override string ToString() => Locator.Length == 0 ? Source : $"{Source} {Locator}";
}
