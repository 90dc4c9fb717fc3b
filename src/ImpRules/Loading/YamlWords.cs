using YamlDotNet.Core;

namespace ImpRules.Loading;

/// <summary>What the YAML library says, in words for authors of rules.</summary>
internal static class YamlWords
{
    public static string Message(YamlException fault)
    {
        var message = fault.InnerException is YamlException inner ? inner.Message : fault.Message;

        // "(Line: 1, Col: 2, Idx: 3) - (Line: …): While scanning …": the place is in the span already.
        var text = message.StartsWith("(Line", StringComparison.Ordinal) && message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end
            ? message[(end + 3)..]
            : message;
        text = text.TrimEnd('.');
        return text.Length == 0 ? "not readable as YAML" : $"not readable as YAML: {char.ToLowerInvariant(text[0])}{text[1..]}";
    }

    public static string? Help(YamlException fault) => fault.Message switch
    {
        var m when m.Contains("invalid mapping", StringComparison.Ordinal) || m.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase)
            => "put text that contains `: ` in quotes",
        var m when m.Contains("flow", StringComparison.Ordinal) => "put text that contains `: `, a comma, a bracket or a brace in quotes",
        var m when m.Contains("cannot start any token", StringComparison.Ordinal) => "put text that begins with a special character in quotes",
        _ => null,
    };
}
