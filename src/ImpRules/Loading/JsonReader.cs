using System.Text;
using System.Text.Json;
using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>JSON to the same nodes as YAML, within the same limits: strings count as quoted, all else as plain.</summary>
internal ref struct JsonReader
{
    private readonly string _file;
    private readonly DiagnosticBag _bag;
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _nodes;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    private JsonReader(ReadOnlySpan<byte> utf8, string file, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Limits.Depth + 1 });
    }

    /// <summary>The root of the file, or null when it cannot be read that far; then the bag has an error.</summary>
    public static Node? Read(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag bag)
    {
        if (SourceText.Check(bytes, file, bag) is not { } utf8)
        {
            return null;
        }

        var reader = new JsonReader(utf8.Span, file, bag);
        try
        {
            return reader.Document();
        }
        catch (JsonException fault)
        {
            JsonWords.Report(fault, utf8.Span, file, bag);
        }
        catch (YamlFault fault)
        {
            bag.Error(fault.Code, fault.Span, fault.Message, fault.Help);
        }

        return null;
    }

    private Node Document()
    {
        _reader.Read();
        var root = Value();
        _reader.Read();
        return root;
    }

    private Node Value()
    {
        var span = Place();
        if (++_nodes > Limits.Nodes || _bag.IsFull)
        {
            throw new YamlFault(Codes.TooLarge, span, $"more than {Limits.Nodes} values in one file, or too many findings");
        }

        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && _reader.CurrentDepth >= Limits.Depth)
        {
            throw new YamlFault(Codes.TooLarge, span, $"nested more than {Limits.Depth} levels deep");
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(span),
            JsonTokenType.StartArray => Array(span),
            JsonTokenType.String => new ScalarNode(span, Text(span, Limits.ScalarLength), ScalarForm.Quoted),
            _ => new ScalarNode(span, Literal(span), ScalarForm.Plain),
        };
    }

    private MappingNode Object(SourceSpan span)
    {
        var entries = new MappingBuilder(span, _bag);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var place = Place();
            var key = new ScalarNode(place, Text(place, Limits.KeyLength), ScalarForm.Quoted);
            _reader.Read();
            entries.Add(key, Value());
        }

        return entries.Build();
    }

    private SequenceNode Array(SourceSpan span)
    {
        var items = new List<Node>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return new SequenceNode(span, items);
    }

    private readonly string Text(SourceSpan span, int most)
    {
        string? text = null;
        if (_reader.ValueSpan.Length <= most * 6L)
        {
            try
            {
                text = _reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw new YamlFault(Codes.NotYaml, span, "a text with half a character", @"a `\ud83d` needs its second half");
            }
        }

        if (text is null || text.Length > most)
        {
            throw new YamlFault(Codes.TooLarge, span, $"a text of more than {most} characters");
        }

        SourceText.CheckScalar(text, span, _bag);
        return text;
    }

    private readonly string Literal(SourceSpan span) => _reader.ValueSpan.Length <= Limits.KeyLength
        ? Encoding.UTF8.GetString(_reader.ValueSpan)
        : throw new YamlFault(Codes.TooLarge, span, $"a number of more than {Limits.KeyLength} digits");

    /// <summary>Line and column of the current token, counted on from the token before.</summary>
    private SourceSpan Place()
    {
        var start = (int)_reader.TokenStartIndex;
        var passed = _utf8[_offset..start];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(lastBreak + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _offset = start;
        return new SourceSpan(_file, _line, _column);
    }
}
