using ImpRules.Diagnostics;

namespace ImpRules.Cli;

/// <summary>ANSI colours, for terminals alone.</summary>
internal static class Paint
{
    public static string Bold(string text) => $"\e[1m{text}\e[0m";

    public static string Faint(string text) => $"\e[2m{text}\e[0m";

    public static string Red(string text) => $"\e[31m{text}\e[0m";

    public static string Yellow(string text) => $"\e[33m{text}\e[0m";

    public static string Green(string text) => $"\e[32m{text}\e[0m";

    /// <summary>A diagnostic in its one-line form, with the place and the severity set off.</summary>
    public static string Diagnostic(Diagnostic diagnostic)
    {
        var line = diagnostic.ToString();
        var word = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var at = line.IndexOf($"{word} {diagnostic.Code}", StringComparison.Ordinal);
        return at < 0 ? line : $"{Bold(line[..at])}{(word == "error" ? Red(word) : Yellow(word))}{line[(at + word.Length)..]}";
    }
}
