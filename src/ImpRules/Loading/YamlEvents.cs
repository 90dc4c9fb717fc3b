using ImpRules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImpRules.Loading;

/// <summary>The events of one YAML text. Whatever the YAML library throws becomes a fault with a place.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(string text)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true, maxKeySize: Limits.KeyLength);
        _parser = new Parser(_scanner);
    }

    public static SourceSpan Place(string file, in Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    public ParsingEvent Next(string file)
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is { } current)
            {
                return current;
            }
        }
        catch (YamlException fault)
        {
            throw new YamlFault(Codes.NotYaml, Place(file, fault.Start), YamlWords.Message(fault), YamlWords.Help(fault));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Broken escapes and the like surface as faults of the YAML library itself.
            throw new YamlFault(Codes.NotYaml, Place(file, _scanner.CurrentPosition), "not readable as YAML from here on", "look for a quote, bracket or brace that is not closed");
        }

        throw new YamlFault(Codes.NotYaml, Place(file, _scanner.CurrentPosition), "the file ends too early");
    }
}
