using System.Globalization;
using System.Text;
using ImpRules.Vocabulary;

namespace ImpRules.Profiles;

/// <summary>A profile in YAML: the groups, and in each a line for every fact.</summary>
internal static class ProfileYaml
{
    private static readonly HashSet<string> OtherMeanings = new(["true", "false", "yes", "no", "on", "off", "y", "n", "null", "none"], StringComparer.OrdinalIgnoreCase);

    public static string Write(ProfileDocument profile)
    {
        var yaml = new StringBuilder();
        if (profile.AsOf is { } day)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"{FactNames.AsOf}: {day:yyyy-MM-dd}\n");
        }

        foreach (var group in profile.Facts.GroupBy(f => f.Key.Split('.', 2)[0], StringComparer.Ordinal).OrderBy(g => Order(g.Key)))
        {
            yaml.Append(group.Key).Append(":\n");
            foreach (var (path, value) in group)
            {
                yaml.Append("  ").Append(path[(group.Key.Length + 1)..]).Append(": ").Append(Word(value)).Append('\n');
            }
        }

        return yaml.ToString();
    }

    private static int Order(string group)
    {
        var place = FactNames.Groups.ToList().IndexOf(group);
        return place < 0 ? int.MaxValue : place;
    }

    private static string Word(FactValue value) => value.State switch
    {
        FactState.Absent => "null",
        _ when value.IsSet => $"[{string.Join(", ", value.AsSet().Select(Quoted))}]",
        _ when value.Kind is FactKind.Boolean or FactKind.Integer or FactKind.Decimal or FactKind.Date => value.ToString(),
        _ => Quoted(value.AsText()),
    };

    /// <summary>Plain where YAML cannot take it for something else.</summary>
    private static string Quoted(string word)
    {
        var isPlain = word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && !OtherMeanings.Contains(word);
        if (isPlain)
        {
            return word;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in word)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when char.IsControl(c) => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
