using System.Text;

namespace ImpRules.Tests.Loading;

/// <summary>Bytes made to break a reader. None of them is a sound rule file, profile or test.</summary>
internal static class HostileInputs
{
    private const int Full = (4 * 1024 * 1024) - 64;

    private static readonly Lazy<byte[]> Huge = new(() => Enumerable.Repeat((byte)'a', 100 * 1024 * 1024).ToArray());

    private static readonly Dictionary<string, Func<byte[]>> All = Build();

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static byte[] Of(string name) => All[name]();

    private static Dictionary<string, Func<byte[]>> Build()
    {
        var all = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        void Text(string name, Func<string> text) => all.Add(name, () => Encoding.UTF8.GetBytes(text()));

        // One small piece over and over: nesting, keys, anchors, tags, quotes, blanks, comments.
        string[] pieces =
        [
            "[", "{", "[{", "{\"a\":", "[[],", "{a: ", "- ", "? ", "- - ", "a: [", "[,", "]", "}", ":", ": ", "::a", ",", "?", "-", "- -\n", "-\n", "?\n", ":\n",
            "&a ", "*a ", "!a ", "!!a ", "!<a> ", "&", "*", "!", "|", ">", "|\n", ">\n", "@", "`", "%", "%a\n", "%YAML 1.2\n", "%TAG ! a\n", "---\n", "...\n", "---\na\n",
            "\"", "\"\" ", "\"\":", "'", "''", "'' ", "\\", "\"\\\n", "\"\\u0041", "#", "# a\n", " ", "\n", "\r", "\r\n", "\t", "\t\n", "a", "a ", "a\n", " a\n", "a: b\n", "a: b\r",
            "- a\n", "- ]\n", "[a]: b\n", "a:\n- b\n", "{\n", "[\n", "1", "1,", "0.", "e9", "true,", "null,", "é", "\u00A0", "\u2028", "\U0001F341", "\uFEFF", "/*", "//", "<<: ", "<<: *a\n",
        ];
        foreach (var piece in pieces)
        {
            Text($"only {Visible(piece)}", () => Repeat(piece, Full / 16));
            Text($"in a list {Visible(piece)}", () => "[" + Repeat(piece, Full / 64));
            Text($"in a text {Visible(piece)}", () => "exemption: \"" + Repeat(piece.Replace("\"", "", StringComparison.Ordinal) + "a", Full / 64));
        }

        foreach (var piece in new[] { "[", "{", "- ", "? ", "a ", "a\n", "- a\n", "\"", "#", "\n", "|\n", "[[],", "*a " })
        {
            Text($"a full file of {Visible(piece)}", () => Repeat(piece, Full));
        }

        // What grows faster than the file.
        Text("alias bomb", () => "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n")));
        Text("alias to itself", () => "facts: &a {a: *a}");
        Text("merge bomb", () => "a: &a {b: c}\n" + Repeat("c:\n  <<: *a\n", 100_000));
        Text("many keys", () => string.Concat(Enumerable.Range(0, 300_000).Select(i => $"k{i}: 1\n")));
        Text("many json keys", () => "{" + string.Join(",", Enumerable.Range(0, 300_000).Select(i => $"\"k{i}\":1")) + "}");
        Text("many unknown fields", () => "{\"worker\": {" + string.Join(",", Enumerable.Range(0, 150_000).Select(i => $"\"k{i}\":1")) + "}}");
        Text("many unknown facts", () => "facts:\n" + string.Concat(Enumerable.Range(0, 90_000).Select(i => $"  worker.k{i}: {{}}\n")));
        Text("many bad rows", () => "table: a\ntitle: {en: a, fr: a}\ncolumns: {a: integer}\nrows:\n" + Repeat("  - [x, y]\n", 600_000));
        Text("deep indentation", () => string.Concat(Enumerable.Range(0, 2_500).Select(i => new string(' ', i) + "a:\n")));
        Text("deep groups", () => "exemption: a\nall:\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{new string(' ', 2 * i)}- all:\n")));
        Text("deep json", () => "{\"worker\":" + Repeat("{\"a\":", 100_000) + "1" + Repeat("}", 20_000));
        Text("wide text", () => "exemption: " + Repeat("a", 70_000));
        Text("wide json text", () => "{\"offer\": {\"jobTitle\": \"" + Repeat("\\u0041", 3_000_000) + "\"}}");
        Text("wide number", () => "{\"offer\": {\"wageHourly\": " + Repeat("9", 1_000_000) + "}}");
        Text("wide key", () => Repeat("k", 5_000) + ": v");
        Text("dotted key", () => "{\"" + Repeat("worker.", 250) + "\": 1}");
        all.Add("one hundred megabytes", () => Huge.Value);

        // Numbers, dates and escapes that are none.
        foreach (var number in new[] { "NaN", ".nan", ".inf", "-Infinity", "1e999", "0x10", "1_000", "1,000", "--1", "1.5.", "99999999999999999999999999", "٣", "１" })
        {
            Text($"wage {number}", () => $"offer: {{wageHourly: {number}}}");
            Text($"json wage {number}", () => $"{{\"offer\": {{\"wageHourly\": {number}}}}}");
        }

        foreach (var date in new[] { "0000-01-01", "2025-13-01", "2025-02-30", "10000-01-01", "2025-1-1", "20250101", "2025-01-01T00:00:00Z", "٢٠٢٥-٠١-٠١", "-2025-01-01" })
        {
            Text($"date {date}", () => $"asOf: {date}");
            Text($"json date {date}", () => $"{{\"asOf\": \"{date}\"}}");
        }

        foreach (var escape in new[] { "\\UFFFFFFFF", "\\U00110000", "\\uD800", "\\uDC00\\uD800", "\\xZZ", "\\u12", "\\q", "\\0", "\\e", "\\u202e", "\\" })
        {
            Text($"escape {escape}", () => $"offer: {{jobTitle: \"{escape}\"}}");
            Text($"json escape {escape}", () => $"{{\"offer\": {{\"jobTitle\": \"{escape}\"}}}}");
        }

        // Bytes that are no UTF-8, or not text.
        byte[][] broken =
        [
            [0xFF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE, 0xFF, 0, (byte)'a'], [0xFF, 0xFE, (byte)'a', 0], [0], [0x1B, (byte)'['], [0x7F], [0xC2, 0x85],
        ];
        foreach (var bytes in broken)
        {
            all.Add($"bytes {Convert.ToHexString(bytes)}", () => [.. "worker: {citizenship: ["u8, .. bytes, .. "]}"u8]);
        }

        all.Add("nothing", () => []);
        all.Add("byte order mark alone", () => [0xEF, 0xBB, 0xBF]);
        all.Add("two byte order marks", () => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}']);
        return all;
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length).Insert(0, piece, Math.Max(1, length / Encoding.UTF8.GetByteCount(piece))).ToString();

    private static string Visible(string piece) => string.Concat(piece.Select(c => c is > ' ' and < '\x7F' ? c.ToString() : $"U+{(int)c:X4}"));
}
