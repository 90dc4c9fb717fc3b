using ImpRules.Loading;

namespace ImpRules.Formatting;

/// <summary>Gives each comment to the entry that it is about, and puts keys in order.</summary>
internal sealed class Layout
{
    /// <summary>A collection in brackets that was broken over lines is put on one line when it is no longer than this.</summary>
    private const int JoinedLength = 120;

    private readonly WrittenFile _file;
    private int _next;

    private Layout(WrittenFile file) => _file = file;

    /// <summary>The file as it is to be written.</summary>
    public static LaidOutFile Of(WrittenFile file) => new Layout(file).File();

    private LaidOutFile File()
    {
        // What stands above the first key is about the file, wherever that key goes.
        var head = Alone(_file.Root.Start.Index);
        var order = KeyOrder.OfFile(_file.Root is WrittenCollection { IsMap: true } map ? map.Entries.Select(e => e.Key!.Text) : []);
        var isApart = head.Count > 0 && _file.IsAfterBlank(_file.Root.Start);
        return _file.Root is WrittenCollection root && !IsOneLine(root, order)
            ? new LaidOutFile(head, isApart, Collection(root, order, 0, int.MaxValue), null, [], Alone(int.MaxValue))
            : new LaidOutFile(head, isApart, null, Inline(_file.Root, order, isInBrackets: false), Remarks(_file.Root.End), Alone(int.MaxValue));
    }

    /// <summary>A collection over several lines.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="order">The order of its keys.</param>
    /// <param name="column">The column of the key that it stands under; 0 for none.</param>
    /// <param name="limit">Where what follows it begins.</param>
    private LaidOutCollection Collection(WrittenCollection collection, KeyOrder order, int column, int limit)
    {
        var entries = new List<(string Key, LaidOutEntry Entry)>();
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            var entry = collection.Entries[i];
            var end = i + 1 < collection.Entries.Count ? collection.Entries[i + 1].Start.Index : collection.IsFlow ? collection.End.Index : limit;
            entries.Add((entry.Key?.Text ?? "", Entry(entry, collection.IsMap ? order.Of(entry.Key!.Text) : order, end)));
        }

        var tail = Tail(collection, column, limit);
        return new LaidOutCollection(collection.IsMap, collection.IsMap ? [.. order.Sort(entries, e => e.Key).Select(e => e.Entry)] : [.. entries.Select(e => e.Entry)], tail);
    }

    private LaidOutEntry Entry(WrittenEntry entry, KeyOrder order, int limit)
    {
        var written = new LaidOutEntry
        {
            Key = entry.Key is null ? null : Quoting.Key(entry.Key),
            Lead = Alone(entry.Start.Index),
            IsAfterBlank = entry.Start != _file.Root.Start && _file.IsAfterBlank(entry.Start),
            Remarks = [],
        };
        switch (entry.Value)
        {
            case WrittenScalar { Form: ScalarForm.Block } text when text.Text.Contains('\n', StringComparison.Ordinal):
                return written with { Block = Block(text.Text), Remarks = Remarks(text.Start) };
            case WrittenScalar scalar:
                return written with { Inline = Quoting.Inline(scalar, isInBrackets: false), Remarks = Remarks(scalar.Form == ScalarForm.Block ? scalar.Start : scalar.End) };
            case WrittenCollection collection when IsOneLine(collection, order):
                return written with { Inline = Inline(collection, order), Remarks = Remarks(collection.End) };
            default:
                var children = (WrittenCollection)entry.Value;
                var remarks = Remarks(entry.Key?.End ?? children.Start, children.Entries[0].Start.Index);
                var laidOut = Collection(children, order, entry.Key?.Start.Column ?? 0, limit);
                return written with { Children = laidOut, Remarks = children.IsFlow ? [.. remarks, .. Remarks(children.End)] : remarks };
        }
    }

    /// <summary>Whether a collection in brackets stays, or becomes, a single line. A comment inside keeps it from that.</summary>
    private bool IsOneLine(WrittenCollection collection, KeyOrder order) => collection.Entries.Count == 0
        || (collection.IsFlow && (collection.Start.Line == collection.End.Line
            || (!_file.Comments.Any(c => c.Start.Index > collection.Start.Index && c.Start.Index < collection.End.Index) && Inline(collection, order).Length <= JoinedLength)));

    private static string Inline(WrittenCollection collection, KeyOrder order)
    {
        if (!collection.IsMap)
        {
            return $"[{string.Join(", ", collection.Entries.Select(e => Inline(e.Value, order)))}]";
        }

        var entries = order.Sort(collection.Entries, e => e.Key!.Text).Select(e => $"{Quoting.Key(e.Key!)}: {Inline(e.Value, order.Of(e.Key!.Text))}".TrimEnd(' '));
        return $"{{{string.Join(", ", entries)}}}";
    }

    private static string Inline(WrittenNode node, KeyOrder order, bool isInBrackets = true) =>
        node is WrittenCollection collection ? Inline(collection, order) : Quoting.Inline((WrittenScalar)node, isInBrackets);

    /// <summary>The lines of a block text: how it ends is said by the sign.</summary>
    private static List<string> Block(string text)
    {
        var body = text.TrimEnd('\n');
        var ends = text.Length - body.Length;
        var indent = body.Length == 0 || body[0] is ' ' or '\n' ? "2" : "";
        return [$"|{indent}{ends switch { 0 => "-", 1 => "", _ => "+" }}", .. body.Split('\n'), .. Enumerable.Repeat("", Math.Max(0, ends - 1))];
    }

    /// <summary>Comments before a place, each on a line of its own.</summary>
    private List<LaidOutComment> Alone(int before) => Take(c => c.Start.Index < before);

    /// <summary>Comments after the last entry of a collection that are indented at least as far as it, and further than its key.</summary>
    private List<LaidOutComment> Tail(WrittenCollection collection, int column, int limit) => collection.IsFlow
        ? Alone(collection.End.Index)
        : Take(c => c.Start.Index < limit && c.IsAlone && c.Start.Column >= collection.Start.Column && c.Start.Column > column);

    private List<LaidOutComment> Take(Func<WrittenComment, bool> fits)
    {
        var comments = new List<LaidOutComment>();
        while (_next < _file.Comments.Count && _file.Comments[_next] is var comment && fits(comment))
        {
            comments.Add(new LaidOutComment(comment.Text, _file.IsAfterBlank(comment.Start)));
            _next++;
        }

        return comments;
    }

    /// <summary>The comment at the end of the line of a place, if it begins before a limit.</summary>
    private List<string> Remarks(TextPlace place, int limit = int.MaxValue) =>
        _next < _file.Comments.Count && _file.Comments[_next] is { IsAlone: false } comment && comment.Start.Line == place.Line && comment.Start.Index >= place.Index && comment.Start.Index < limit
            ? [_file.Comments[_next++].Text] : [];
}
