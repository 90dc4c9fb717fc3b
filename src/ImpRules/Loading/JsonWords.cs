using System.Text;
using System.Text.Json;
using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>What is wrong with JSON that cannot be read, told from where reading ended.</summary>
internal static class JsonWords
{
    public static void Report(JsonException fault, ReadOnlySpan<byte> utf8, string file, DiagnosticBag bag)
    {
        var line = LineStart(utf8, fault.LineNumber ?? 0);
        var end = (int)Math.Min(line + (fault.BytePositionInLine ?? 0), utf8.Length);
        var span = new SourceSpan(file, (int)(fault.LineNumber ?? 0) + 1, Encoding.UTF8.GetCharCount(utf8[line..end]) + 1);
        var (message, help) = utf8[end..].TrimStart(" \t\r\n"u8) is [var next, ..] ? Unexpected(next, utf8[..end]) : ("the file ends too early", null);
        bag.Error(Codes.NotYaml, span, $"not readable as JSON: {message}", help);
    }

    private static (string Message, string? Help) Unexpected(byte next, ReadOnlySpan<byte> before) => (char)next switch
    {
        '/' => ("a comment is not allowed", "leave it out, or write the profile in YAML"),
        '}' or ']' when before.TrimEnd(" \t\r\n"u8) is [.., (byte)','] => ("a comma before the end is not allowed", "delete the comma"),
        '\'' => ("a text in single quotes is not allowed", "use double quotes"),
        var c when char.IsAscii(c) && !char.IsControl(c) => ($"`{c}` is not expected here", null),
        _ => ("something else is expected here", null),
    };

    private static int LineStart(ReadOnlySpan<byte> utf8, long lines)
    {
        var start = 0;
        for (; lines > 0; lines--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }
}
