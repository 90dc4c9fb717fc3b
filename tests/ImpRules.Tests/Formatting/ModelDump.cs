using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Formatting;

/// <summary>All that a pack says, without the places where it says it: two packs with the same dump mean the same.</summary>
internal static class ModelDump
{
    private static readonly string[] AboutTheFile = [nameof(PackContent.Hash), "EqualityContract"];

    public static string Of(IEnumerable<RuleFile> files)
    {
        var bag = new DiagnosticBag();
        var text = new StringBuilder();
        Write(PackReader.Read(RuleSource.Memory(files), bag), text);
        bag.ToSortedList().Should().BeEmpty();
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null or SourceSpan:
                break;
            case string or Enum or bool or DateOnly or FactType or FactValue:
                text.Append(CultureInfo.InvariantCulture, $"{value};");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text);
                }

                text.Append(']');
                break;
            case IFormattable number when value.GetType().IsPrimitive || value is decimal:
                text.Append(CultureInfo.InvariantCulture, $"{number};");
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && !AboutTheFile.Contains(p.Name)))
                {
                    text.Append(property.Name).Append('=');
                    Write(property.GetValue(value), text);
                }

                text.Append('\n');
                break;
        }
    }
}
