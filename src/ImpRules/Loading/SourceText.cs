using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Bytes to text: UTF-8 alone, of limited size, without characters that hide what a file says.</summary>
internal static class SourceText
{
    /// <summary>
    /// Control characters, line breaks that editors do not show, marks that reorder text on the screen, and what is no
    /// character at all.
    /// </summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [
            .. Enumerable.Range(0x00, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
            .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
            '\u061C', '\u200E', '\u200F', '\u2028', '\u2029',
            .. Enumerable.Range(0x202A, 5).Select(c => (char)c),
            .. Enumerable.Range(0x2066, 4).Select(c => (char)c),
            '\uFEFF', '\uFFFE', '\uFFFF',
        ]);

    /// <summary>What some editors put before the text.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark, or null with a finding when they are too many or not UTF-8.</summary>
    public static ReadOnlyMemory<byte>? Check(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag bag)
    {
        if (bytes.Length > Limits.FileBytes)
        {
            TooLarge(file, bag);
            return null;
        }

        if (bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        if (Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }

        var valid = ValidLength(bytes.Span);
        var (line, column) = Place(bytes.Span[..valid]);
        bag.Error(Codes.NotYaml, new SourceSpan(file, line, column), "not valid UTF-8", "save the file as UTF-8");
        return null;
    }

    /// <summary>The text, or null with a finding when it is too long, not UTF-8 or holds hidden characters.</summary>
    public static string? Read(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag bag)
    {
        if (Check(bytes, file, bag) is not { } utf8)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(utf8.Span);
        var hidden = text.AsSpan().IndexOfAny(Hidden);
        if (hidden < 0)
        {
            return text;
        }

        var (line, column) = Place(text.AsSpan(0, hidden));
        ReportHidden(text[hidden], new SourceSpan(file, line, column), bag);
        return null;
    }

    /// <summary>Reports a hidden character that came into a scalar by an escape.</summary>
    public static void CheckScalar(string text, SourceSpan span, DiagnosticBag bag)
    {
        var hidden = text.AsSpan().IndexOfAny(Hidden);
        if (hidden >= 0)
        {
            ReportHidden(text[hidden], span, bag);
        }
    }

    private static void ReportHidden(char hidden, SourceSpan span, DiagnosticBag bag)
    {
        var name = ((int)hidden).ToString("X4", CultureInfo.InvariantCulture);
        bag.Error(Codes.Forbidden, span, $"the hidden character U+{name} is not allowed", "delete it");
    }

    public static void TooLarge(string file, DiagnosticBag bag) =>
        bag.Error(Codes.TooLarge, SourceSpan.WholeFile(file), $"larger than {Limits.FileBytes / 1024 / 1024} MiB");

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var used) == OperationStatus.Done)
        {
            valid += used;
        }

        return valid;
    }

    private static (int Line, int Column) Place(ReadOnlySpan<byte> before) =>
        (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);

    private static (int Line, int Column) Place(ReadOnlySpan<char> before) =>
        (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
