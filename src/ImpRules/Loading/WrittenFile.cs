using ImpRules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImpRules.Loading;

/// <summary>A YAML file as it is written, comments and blank lines included. Only files that <see cref="YamlReader"/> accepts are read.</summary>
internal sealed class WrittenFile
{
    private readonly YamlEvents _events;
    private readonly string _name;
    private readonly string _text;
    private readonly string[] _lines;
    private readonly List<WrittenScalar> _scalars = [];

    private WrittenFile(string text, string name)
    {
        (_text, _name, _lines) = (text, name, text.Split('\n'));
        _events = new YamlEvents(text);
        Next();
        Next();
        Root = Read(Next());
        Comments = [.. FindComments()];
    }

    /// <summary>The node that the file holds.</summary>
    public WrittenNode Root { get; }

    /// <summary>All comments in the order of the file.</summary>
    public IReadOnlyList<WrittenComment> Comments { get; }

    /// <summary>Reads a file; null, with findings in the bag, when it is not one that the loader accepts.</summary>
    public static WrittenFile? Read(ReadOnlyMemory<byte> bytes, string name, DiagnosticBag bag)
    {
        _ = YamlReader.Read(bytes, name, bag);
        return bag.HasErrors || SourceText.Read(bytes, name, bag) is not { } text ? null : new WrittenFile(text.ReplaceLineEndings("\n"), name);
    }

    /// <summary>Whether the line above a place is empty.</summary>
    public bool IsAfterBlank(TextPlace place) => place.Line > 1 && string.IsNullOrWhiteSpace(_lines[place.Line - 2]);

    private WrittenNode Read(ParsingEvent start) => start switch
    {
        Scalar scalar => Scalar(scalar),
        MappingStart map => Collection(map, isMap: true, map.Style == MappingStyle.Flow),
        SequenceStart list => Collection(list, isMap: false, list.Style == SequenceStyle.Flow),
        _ => throw new InvalidOperationException("the file was checked before"),
    };

    private WrittenScalar Scalar(Scalar scalar)
    {
        var (start, end) = (Place(scalar.Start), Place(scalar.End));
        var written = new WrittenScalar(start, end, scalar.Value, _text[start.Index..end.Index], scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarForm.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => ScalarForm.Block,
            _ => ScalarForm.Plain,
        });
        _scalars.Add(written);
        return written;
    }

    private WrittenCollection Collection(ParsingEvent start, bool isMap, bool isFlow)
    {
        var entries = new List<WrittenEntry>();
        var next = Next();
        for (; next is not (MappingEnd or SequenceEnd); next = Next())
        {
            var key = isMap ? Scalar((Scalar)next) : null;
            entries.Add(new WrittenEntry(key, Read(isMap ? Next() : next)));
        }

        return new WrittenCollection(Place(start.Start), Place(next.End), isMap, isFlow, entries);
    }

    /// <summary>Comments are what begins with <c>#</c> after a blank, outside of scalars; and at the head of a block scalar.</summary>
    private IEnumerable<WrittenComment> FindComments()
    {
        var scalar = 0;
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < _text.Length; i++)
        {
            for (; scalar < _scalars.Count && Body(_scalars[scalar]).End <= i; scalar++)
            {
            }

            if (_text[i] == '\n')
            {
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (_text[i] == '#' && (i == 0 || char.IsWhiteSpace(_text[i - 1])) && (scalar == _scalars.Count || i < Body(_scalars[scalar]).Start))
            {
                var end = _text.IndexOf('\n', i) is > 0 and var found ? found : _text.Length;
                yield return new WrittenComment(
                    new TextPlace(i, line, i - lineStart + 1), _text[i..end].TrimEnd(), _text.AsSpan(lineStart, i - lineStart).IsWhiteSpace());
                i = end - 1;
            }
        }
    }

    /// <summary>Where no comment can be: in a scalar; in a block scalar, below its head.</summary>
    private (int Start, int End) Body(WrittenScalar scalar) => scalar.Form == ScalarForm.Block && _text.IndexOf('\n', scalar.Start.Index) is > 0 and var head && head < scalar.End.Index
        ? (head, scalar.End.Index)
        : (scalar.Start.Index, scalar.End.Index);

    private ParsingEvent Next() => _events.Next(_name);

    private static TextPlace Place(in Mark mark) => new((int)mark.Index, (int)mark.Line, (int)mark.Column);
}
