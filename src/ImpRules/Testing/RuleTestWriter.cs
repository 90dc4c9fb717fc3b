using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Testing;

/// <summary>Adds cases to test files; what stands there is not touched.</summary>
public static class RuleTestWriter
{
    /// <summary>The text of a test file with cases added after its last.</summary>
    /// <param name="utf8">The file as it is.</param>
    /// <param name="cases">The cases to add.</param>
    /// <exception cref="ArgumentException">The file is not one of tests.</exception>
    public static string Append(ReadOnlyMemory<byte> utf8, IEnumerable<SuggestedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var bag = new DiagnosticBag();
        if (YamlReader.Read(utf8, "tests", bag) is not MappingNode root || root.Find("cases") is not SequenceNode { Items: [.., { } last] } list)
        {
            throw new ArgumentException("the file has no list of cases", nameof(utf8));
        }

        var text = Encoding.UTF8.GetString(utf8.Span);
        var lines = text.Split('\n').ToList();
        var next = root.Entries.Select(e => e.Key.Span.Line).Where(line => line > last.Span.Line).DefaultIfEmpty(lines.Count + 1).Min();
        var at = next - 1;
        while (at > last.Span.Line && (string.IsNullOrWhiteSpace(lines[at - 1]) || lines[at - 1].StartsWith('#')))
        {
            at--;
        }

        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var added = string.Concat(cases.Select(c => c.ToYaml(Math.Max(0, list.Items[0].Span.Column - 3)))).ReplaceLineEndings(ending);
        var before = string.Join('\n', lines.Take(at)).TrimEnd('\r');
        var after = string.Join('\n', lines.Skip(at));
        return string.IsNullOrWhiteSpace(after) ? $"{before}{ending}{added}" : $"{before}{ending}{added}{after}";
    }
}
