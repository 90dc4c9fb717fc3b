using System.Globalization;
using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Rules;

namespace ImpRules.Drift;

/// <summary>
/// Changes the lines of a register that must change and no others: comments, order and style stay as they are. What was
/// written is read again, so that a file in a form not foreseen is refused rather than spoilt.
/// </summary>
internal sealed class RegisterWriter
{
    private readonly List<string> _lines;
    private readonly MappingNode _source;
    private readonly List<(int At, int Count, IReadOnlyList<string> Lines)> _edits = [];

    private RegisterWriter(List<string> lines, MappingNode source) => (_lines, _source) = (lines, source);

    /// <summary>The file with one of its sources as it must be now.</summary>
    /// <exception cref="RulePackException">The file is written in a form that cannot be changed line by line.</exception>
    public static RuleFile Write(RuleFile file, Source before, Source after)
    {
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (Node(file, before) is { } node && new RegisterWriter([.. text.ReplaceLineEndings("\n").Split('\n')], node) is var writer && writer.IsLineByLine())
        {
            writer.Change(before, after);
            var written = file with { Content = Encoding.UTF8.GetBytes(string.Join(lineEnd, writer.Apply())) };
            if (Read(written, after.Key) is { } read && Same(read, after))
            {
                return written;
            }
        }

        throw new RulePackException([new Diagnostic(
            Codes.WrongShape, Severity.Error, $"the register of `{before.Key}` cannot be changed line by line", before.Span, "write each key and each provision on a line of its own")]);
    }

    private static MappingNode? Node(RuleFile file, Source source) =>
        (YamlReader.Read(file.Content, file.Path, new DiagnosticBag()) as MappingNode)?.Find("sources") is MappingNode sources ? sources.Find(source.Key) as MappingNode : null;

    private static Source? Read(RuleFile file, string key)
    {
        var bag = new DiagnosticBag();
        var content = PackReader.Read(RuleSource.Memory([file]), bag);
        return bag.HasErrors ? null : content.Sources.FirstOrDefault(s => s.Key == key);
    }

    private static bool Same(Source read, Source meant) =>
        read.PageDate == meant.PageDate && read.ReadOn == meant.ReadOn && read.Title == meant.Title && read.Url == meant.Url && read.Kind == meant.Kind
        && read.Reviews.Count == meant.Reviews.Count && read.Reviews[^1].Reviewer == meant.Reviews[^1].Reviewer
        && read.Provisions.Count == meant.Provisions.Count && read.Provisions.All(p => meant.Provisions.GetValueOrDefault(p.Key) == p.Value);

    /// <summary>Whether each key of the source, and each of its provisions, begins a line.</summary>
    private bool IsLineByLine() => _source.Entries.Concat((_source.Find("provisions") as MappingNode)?.Entries ?? [])
        .All(e => string.IsNullOrWhiteSpace(_lines[e.Key.Span.Line - 1][..(e.Key.Span.Column - 1)]));

    private void Change(Source before, Source after)
    {
        var indent = Indent(_source);
        var header = new List<string>();
        Date("pageDate", after.PageDate, indent, header);
        Date("readOn", after.ReadOn, indent, header);

        var review = $"{indent}  - {Item(after.Reviews[^1])}";
        if (_source.Find("reviews") is null)
        {
            header.AddRange([$"{indent}reviews:", review]);
        }
        else
        {
            _edits.Add((End("reviews"), 0, [review]));
        }

        var top = _source.Entries.Select(e => e.Key).FirstOrDefault(k => k.Text is "reviews" or "provisions");
        _edits.Add((top is null ? End() : Start(top), 0, header));
        Provisions(before, after, indent);
    }

    private void Date(string key, DateOnly? date, string indent, List<string> header)
    {
        if (date is not { } day)
        {
            return;
        }

        if (_source.Find(key) is not ScalarNode node)
        {
            header.Add($"{indent}{key}: {Written(day)}");
            return;
        }

        var (line, at) = (node.Span.Line - 1, node.TextSpan.Column - 1);
        _lines[line] = _lines[line][..at] + Written(day) + _lines[line][(at + node.Text.Length)..];
    }

    private void Provisions(Source before, Source after, string indent)
    {
        var node = _source.Find("provisions") as MappingNode;
        var entries = node?.Entries ?? [];
        var entryIndent = node is null ? indent + "  " : Indent(node);
        foreach (var (key, _) in entries)
        {
            var (path, line) = (key.Text, key.Span.Line - 1);
            var length = EndOf(entries, key, End("provisions")) - line;
            if (!after.Provisions.TryGetValue(path, out var provision))
            {
                _edits.Add((Start(key), line + length - Start(key), []));
            }
            else if (provision != before.Provisions[path])
            {
                _edits.Add((line, length, [$"{entryIndent}{Entry(path, provision)}{Remark(_lines[line])}"]));
            }
        }

        var added = after.Provisions.Keys.Except(before.Provisions.Keys, StringComparer.Ordinal).Order(ProvisionOrder.Instance);
        var places = added.GroupBy(
            path => entries.Select(e => e.Key).FirstOrDefault(k => ProvisionOrder.Instance.Compare(k.Text, path) > 0) is { } next ? Start(next) : node is null ? End() : End("provisions"),
            path => $"{entryIndent}{Entry(path, after.Provisions[path])}");
        foreach (var place in places)
        {
            _edits.Add((place.Key, 0, node is null ? [$"{indent}provisions:", .. place] : [.. place]));
        }

        if (node is not null && after.Provisions.Count == 0)
        {
            _edits.Add((_source.Entries.First(e => e.Key.Text == "provisions").Key.Span.Line - 1, 1, []));
        }
    }

    /// <summary>The lines after all edits: from the last to the first, so that the places of those still to come stay right.</summary>
    private List<string> Apply()
    {
        var order = _edits.Select((edit, i) => (edit, i)).OrderByDescending(e => e.edit.At).ThenBy(e => e.edit.Count == 0).ThenByDescending(e => e.i);
        foreach (var ((at, count, lines), _) in order)
        {
            _lines.RemoveRange(at, count);
            _lines.InsertRange(at, lines);
        }

        return _lines;
    }

    /// <summary>The first line that belongs to a key: the remarks above it do.</summary>
    private int Start(ScalarNode key) => WithoutRemarks(key.Span.Line - 1);

    /// <summary>The line after the last one of a key of the source.</summary>
    private int End(string key) => EndOf(_source.Entries, _source.Entries.First(e => e.Key.Text == key).Key, End());

    /// <summary>The line after the last one of the source: where the next line is indented less.</summary>
    private int End()
    {
        var indent = Indent(_source).Length;
        var end = _source.Entries[^1].Key.Span.Line;
        while (end < _lines.Count && _lines[end].AsSpan().IndexOfAnyExcept(' ') is var at && (at < 0 || at >= indent || _lines[end][at] == '#'))
        {
            end++;
        }

        return WithoutRemarks(end);
    }

    private int EndOf(IReadOnlyList<KeyValuePair<ScalarNode, Node>> entries, ScalarNode key, int end)
    {
        var next = entries.Select(e => e.Key).FirstOrDefault(k => k.Span.Line > key.Span.Line);
        return next is null ? end : Start(next);
    }

    /// <summary>A line moved up over the empty lines and remarks above it.</summary>
    private int WithoutRemarks(int line)
    {
        while (line > 0 && _lines[line - 1].AsSpan().Trim() is var above && (above.IsEmpty || above[0] == '#'))
        {
            line--;
        }

        return line;
    }

    private static string Indent(MappingNode node) => new(' ', node.Entries[0].Key.Span.Column - 1);

    /// <summary>The remark at the end of a provision's line.</summary>
    private static string Remark(string line)
    {
        var end = line.LastIndexOf('}') + 1;
        return line.AsSpan(end).TrimStart().StartsWith('#') ? line[end..] : "";
    }

    private static string Entry(string path, Provision provision)
    {
        var inForce = provision.InForce is { } day ? $", inForce: {Written(day)}" : "";
        var gone = provision.Gone is { } lost ? $", gone: {Written(lost)}" : "";
        var fid = provision.Fid.Length > 0 && provision.Fid.All(char.IsAsciiDigit) ? provision.Fid : Quoted(provision.Fid);
        return $"{Quoted(path)}: {{fid: {fid}{inForce}, en: {Quoted(provision.HashEn)}, fr: {Quoted(provision.HashFr)}{gone}}}";
    }

    private static string Item(SourceReview review)
    {
        var law = review.Law is { } day ? $", law: {Written(day)}" : "";
        return $"{{date: {Written(review.Date)}, reviewer: {Quoted(review.Reviewer)}{law}{Labels("changed", review.Changed)}{Labels("added", review.Added)}{Labels("dropped", review.Dropped)}{Labels("gone", review.Gone)}}}";
    }

    private static string Labels(string key, IReadOnlyList<string> labels) => labels.Count == 0 ? "" : $", {key}: [{string.Join(", ", labels.Select(Quoted))}]";

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
