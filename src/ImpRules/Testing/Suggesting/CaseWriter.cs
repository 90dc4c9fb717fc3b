using System.Globalization;
using System.Text;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Testing.Suggesting;

/// <summary>A case as test files write it.</summary>
internal static class CaseWriter
{
    /// <summary>Words that some readers of YAML take for something else than text.</summary>
    private static readonly HashSet<string> Special = new(StringComparer.OrdinalIgnoreCase) { "y", "n", "yes", "no", "on", "off", "true", "false", "null" };

    public static string Write(RuleTestCase test, int indent)
    {
        var blanks = new string(' ', indent);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{blanks}- name: {Text(test.Name)}\n");
        if (test.AsOf.Count > 0)
        {
            var days = test.AsOf.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
            text.Append(CultureInfo.InvariantCulture, $"{blanks}  asOf: {(days.Count == 1 ? days[0] : $"[{string.Join(", ", days)}]")}\n");
        }

        Facts(test.Set, blanks, text);
        if (test.Unset.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{blanks}  unset: [{string.Join(", ", test.Unset)}]\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{blanks}  expect: {{{string.Join(", ", Expectations(test.Expect))}}}\n").ToString();
    }

    private static void Facts(FactSet set, string blanks, StringBuilder text)
    {
        if (set.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{blanks}  set:\n");
        foreach (var (path, value) in set)
        {
            text.Append(CultureInfo.InvariantCulture, $"{blanks}    {path}: {Value(value)}\n");
        }
    }

    private static IEnumerable<string> Expectations(RuleExpectation expect)
    {
        if (expect.Status is { } status)
        {
            yield return $"status: {RuleWords.Statuses.First(s => s.Value == status).Key}";
        }

        if (expect.Criteria.Count > 0)
        {
            yield return $"criteria: {{{string.Join(", ", expect.Criteria.Select(c => $"{c.Key}: {Words.Of(c.Value)}"))}}}";
        }
    }

    private static string Value(FactValue value) => value switch
    {
        { IsKnown: false } => "null",
        { IsSet: true } => $"[{string.Join(", ", value.AsSet().Select(Text))}]",
        { Kind: FactKind.Boolean or FactKind.Integer or FactKind.Decimal or FactKind.Date } => value.ToString(),
        _ => Text(value.AsText()),
    };

    /// <summary>In quotes, unless it can be nothing but text without them.</summary>
    private static string Text(string text)
    {
        var isPlain = char.IsAsciiLetter(text[0]) && !Special.Contains(text) && !text.EndsWith(' ')
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '’' or '(' or ')' or '%');
        return isPlain ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
