using System.Buffers;
using ImpRules.Loading;

namespace ImpRules.Formatting;

/// <summary>How a single value is written: plain where every reader of YAML takes it for the same text, else in double quotes.</summary>
internal static class Quoting
{
    /// <summary>Words that readers of older YAML take for true or false; in this language they are only ever text, such as the province <c>ON</c>.</summary>
    private static readonly HashSet<string> TruthsElsewhere = new(["on", "off", "yes", "no", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What ends a plain text in brackets, for some reader of YAML or other.</summary>
    private static readonly SearchValues<char> Brackets = SearchValues.Create(",:?[]{}");

    /// <summary>Whether quotes make a difference to what the text is: a number, a truth value, nothing.</summary>
    public static bool IsTyped(string text) =>
        text.Length == 0 || text is "true" or "false" or "null" or "~" || char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.';

    /// <summary>A value on one line. A text that is quoted stays quoted.</summary>
    public static string Inline(WrittenScalar scalar, bool isInBrackets)
    {
        var isOnOneLine = scalar.Start.Line == scalar.End.Line;
        return scalar.Form switch
        {
            ScalarForm.Plain when !MustQuote(scalar.Text, isInBrackets) => scalar.Text,
            ScalarForm.Quoted when isOnOneLine && scalar.Raw.StartsWith('"') => scalar.Raw,
            _ => Quoted(scalar.Text),
        };
    }

    /// <summary>A key.</summary>
    public static string Key(WrittenScalar key) => key.Form == ScalarForm.Plain ? key.Text : key.Raw.StartsWith('"') && key.Start.Line == key.End.Line ? key.Raw : Quoted(key.Text);

    private static bool MustQuote(string text, bool isInBrackets) => TruthsElsewhere.Contains(text) || (isInBrackets && text.AsSpan().ContainsAny(Brackets));

    private static string Quoted(string text) => $"\"{text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
