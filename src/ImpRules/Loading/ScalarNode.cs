using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>A single word, number or text.</summary>
internal sealed class ScalarNode(SourceSpan span, string text, ScalarForm form) : Node(span)
{
    /// <summary>The text, without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>How it is written.</summary>
    public ScalarForm Form { get; } = form;

    /// <summary>Whether it stands without quotes, so that it can be a number, a truth value or <c>null</c>.</summary>
    public bool IsPlain => Form == ScalarForm.Plain;

    /// <summary>Whether it is <c>null</c>: known to be absent.</summary>
    public bool IsNull => IsPlain && Text is "null" or "~";

    /// <summary>Whether nothing at all is written, as after a key's colon.</summary>
    public bool IsMissing => IsPlain && Text.Length == 0;

    /// <summary>The text as it is written, quotes included, for messages about the quotes.</summary>
    public string Written => Form == ScalarForm.Quoted ? $"\"{Text}\"" : Text;

    /// <summary>Where the first character of the text stands; for a block text, where the block is announced.</summary>
    public SourceSpan TextSpan => Form == ScalarForm.Quoted ? Span.Shift(1) : Span;

    public override string Shape => IsMissing ? "nothing" : IsNull ? "`null`" : "a single value";
}

/// <summary>How a scalar is written.</summary>
internal enum ScalarForm : byte
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>As a block after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
