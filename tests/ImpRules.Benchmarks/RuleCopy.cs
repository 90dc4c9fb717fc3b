using System.Globalization;
using System.Text.RegularExpressions;

namespace ImpRules.Benchmarks;

/// <summary>A copy of a rule file under other names and with other numbers.</summary>
internal static partial class RuleCopy
{
    /// <summary>Rules, shared criteria and parameters are copied; the vocabulary, tables, lists and sources are not.</summary>
    public static bool IsCopied(string path) =>
        path.Split('/') is [var folder, ..] && folder is not ("vocabulary" or "tables" or "lists" or "sources") && path != "pack.yaml" && !path.Contains("checklist", StringComparison.Ordinal);

    /// <summary>The text of the copy.</summary>
    public static string Of(string text, int number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"Copy{number}");
        text = Names().Replace(text, match => $"{match.Groups[1].Value}{match.Groups[2].Value}-copy{number}");
        text = text.StartsWith("parameters:", StringComparison.Ordinal) || text.Contains("\nparameters:", StringComparison.Ordinal)
            ? NumberValues().Replace(Keys().Replace(text, "$1" + suffix + ":"), match => match.Groups[1].Value + Add(match.Groups[2].Value, number))
            : SharedNames().Replace(text, "$1" + suffix + ":");
        text = Parameters().Replace(text, "$1" + suffix);
        text = Uses().Replace(text, "$1" + suffix);
        return Literals().Replace(text, match => match.Groups[1].Value + Add(match.Groups[2].Value, number));
    }

    private static string Add(string number, int more) => (decimal.Parse(number, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(exemption: |noPermit: |authorization: |stream: |obligation: |bar: )([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Names();

    /// <summary>The name of a parameter in its file.</summary>
    [GeneratedRegex(@"^(  [a-zA-Z][\w.-]*):", RegexOptions.Multiline)]
    private static partial Regex Keys();

    /// <summary>The name of a shared criterion in its file.</summary>
    [GeneratedRegex(@"^(  [a-z][\w-]*\.[\w.-]+):", RegexOptions.Multiline)]
    private static partial Regex SharedNames();

    [GeneratedRegex(@"(value: )(\d+(?:\.\d+)?)(?=[,} \r\n])")]
    private static partial Regex NumberValues();

    [GeneratedRegex(@"(param [a-zA-Z][\w.-]*\w)")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"(use: [\w.-]+\w)")]
    private static partial Regex Uses();

    /// <summary>A number that a fact is held against; a TEER has few values, and would leave its range.</summary>
    [GeneratedRegex(@"(when: (?![\w.]*[tT]eer )[\w.]+ (?:[<>]=?|=) )(\d+(?:\.\d+)?)(?=\s)")]
    private static partial Regex Literals();
}
