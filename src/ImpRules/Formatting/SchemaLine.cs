namespace ImpRules.Formatting;

/// <summary>The first line of a file that tells an editor which schema describes it.</summary>
internal static class SchemaLine
{
    /// <summary>The schema of test files.</summary>
    public const string Tests = "tests.json";

    private const string Lead = "# yaml-language-server: $schema=";

    private static readonly Dictionary<string, string> KindOfKey = new(StringComparer.Ordinal)
    {
        ["pack"] = "pack",
        ["facts"] = "facts",
        ["sources"] = "sources",
        ["parameters"] = "parameters",
        ["lists"] = "lists",
        ["table"] = "table",
        ["criteria"] = "criteria",
        ["checklist"] = "checklist",
        ["exemption"] = "exemption",
        ["noPermit"] = "no-permit",
        ["authorization"] = "authorization",
        ["stream"] = "stream",
        ["obligation"] = "obligation",
        ["bar"] = "bar",
    };

    /// <summary>The kinds of files, tests apart; each has a schema of its name.</summary>
    public static IEnumerable<string> Kinds => KindOfKey.Values;

    /// <summary>A formatted text with the line that its kind asks for, in place of any other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keys">The keys at its top.</param>
    /// <param name="isTests">Whether it holds tests.</param>
    /// <param name="schemas">The way from the file to the folder of the schemas.</param>
    public static string Put(string text, IEnumerable<string> keys, bool isTests, string schemas)
    {
        var schema = isTests ? Tests : keys.Select(KindOfKey.GetValueOrDefault).FirstOrDefault(kind => kind is not null) is { } found ? $"{found}.json" : null;
        return schema is null ? text : $"{Lead}{schemas}/{schema}\n{Without(text)}";
    }

    private static string Without(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.TakeWhile(line => line.Length == 0 || line[0] == '#').ToList().FindIndex(Is);
        if (at >= 0)
        {
            lines.RemoveAt(at);
        }

        return string.Join('\n', lines).TrimStart('\n');
    }

    private static bool Is(string line) => line.StartsWith(Lead, StringComparison.Ordinal);
}
