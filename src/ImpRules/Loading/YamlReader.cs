using ImpRules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImpRules.Loading;

/// <summary>
/// Bytes to nodes, in a small part of YAML: one document, maps with plain keys, lists and scalars. Whatever makes YAML
/// surprising or dangerous (anchors, aliases, tags, merge keys, complex keys, several documents) is refused by name.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _file;
    private readonly DiagnosticBag _bag;
    private readonly YamlEvents _events;
    private int _nodes;

    private YamlReader(string file, string text, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
        _events = new YamlEvents(text);
    }

    /// <summary>
    /// The root of the file, or null when it cannot be read that far; then, and whenever something in it is not
    /// allowed, the bag has an error.
    /// </summary>
    public static Node? Read(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag bag)
    {
        if (SourceText.Read(bytes, file, bag) is not { } text || !YamlLines.Check(text, file, bag))
        {
            return null;
        }

        try
        {
            return new YamlReader(file, text, bag).Document();
        }
        catch (YamlFault fault)
        {
            bag.Error(fault.Code, fault.Span.File is null ? SourceSpan.WholeFile(file) : fault.Span, fault.Message, fault.Help);
            return null;
        }
    }

    private Node Document()
    {
        Next<StreamStart>();
        if (Next() is not DocumentStart)
        {
            throw new YamlFault(Codes.NotYaml, SourceSpan.WholeFile(_file), "the file is empty");
        }

        var root = Read(Next(), depth: 1);
        Next<DocumentEnd>();
        var end = Next();
        return end is StreamEnd
            ? root
            : throw new YamlFault(Codes.Forbidden, Place(end), "a second document in one file is not allowed", "put it in a file of its own");
    }

    private Node Read(ParsingEvent start, int depth)
    {
        var span = Place(start);
        if (++_nodes > Limits.Nodes || _bag.IsFull)
        {
            throw new YamlFault(Codes.TooLarge, span, $"more than {Limits.Nodes} values in one file, or too many findings");
        }

        if (depth > Limits.Depth)
        {
            throw new YamlFault(Codes.TooLarge, span, $"nested more than {Limits.Depth} levels deep");
        }

        switch (start)
        {
            case AnchorAlias:
                _bag.Error(Codes.Forbidden, span, "an alias is not allowed", "write the value out, or give it a name in a shared file");
                return new ScalarNode(span, "", ScalarForm.Plain);
            case NodeEvent node:
                Refuse(node, span);
                break;
        }

        return start switch
        {
            Scalar scalar => Word(scalar, span, Limits.ScalarLength),
            SequenceStart => Sequence(span, depth),
            MappingStart => Mapping(span, depth),
            _ => throw new YamlFault(Codes.NotYaml, span, "a value is expected here"),
        };
    }

    private SequenceNode Sequence(SourceSpan span, int depth)
    {
        var items = new List<Node>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            items.Add(Read(next, depth + 1));
        }

        return new SequenceNode(span, items);
    }

    private MappingNode Mapping(SourceSpan span, int depth)
    {
        var entries = new MappingBuilder(span, _bag);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var key = Key(next);
            entries.Add(key, Read(Next(), depth + 1));
        }

        return entries.Build();
    }

    private ScalarNode Key(ParsingEvent start)
    {
        var span = Place(start);
        if (start is not Scalar scalar)
        {
            throw start is AnchorAlias
                ? new YamlFault(Codes.Forbidden, span, "an alias is not allowed as a key")
                : new YamlFault(Codes.Forbidden, span, "a map or list is not allowed as a key", "put text that begins with a bracket or brace in quotes");
        }

        Refuse(scalar, span);
        if (scalar.Style == ScalarStyle.Plain && scalar.Value is "<<")
        {
            _bag.Error(Codes.Forbidden, span, "a merge key `<<` is not allowed", "write the values out");
        }

        return Word(scalar, span, Limits.KeyLength);
    }

    private ScalarNode Word(Scalar scalar, SourceSpan span, int most)
    {
        if (scalar.Value.Length > most)
        {
            throw new YamlFault(Codes.TooLarge, span, $"a text of more than {most} characters");
        }

        SourceText.CheckScalar(scalar.Value, span, _bag);
        return new ScalarNode(span, scalar.Value, scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarForm.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => ScalarForm.Block,
            _ => ScalarForm.Plain,
        });
    }

    private void Refuse(NodeEvent node, SourceSpan span)
    {
        if (!node.Anchor.IsEmpty)
        {
            _bag.Error(Codes.Forbidden, span, $"the anchor {Quote.Word("&" + node.Anchor.Value)} is not allowed", "write the value out where it is needed");
        }

        if (!node.Tag.IsEmpty)
        {
            _bag.Error(Codes.Forbidden, span, "a tag such as `!!str` is not allowed", "types come from the vocabulary: leave it out");
        }
    }

    private ParsingEvent Next() => _events.Next(_file);

    private void Next<T>()
        where T : ParsingEvent
    {
        var next = Next();
        if (next is not T)
        {
            throw new YamlFault(Codes.NotYaml, Place(next), "something else is expected here");
        }
    }

    private SourceSpan Place(ParsingEvent at) => YamlEvents.Place(_file, at.Start);
}
