using System.Globalization;
using System.Text;
using System.Xml;
using ImpRules.Cli.Files;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>Test results as JUnit XML: a suite per rule.</summary>
internal static class JUnit
{
    public static void Write(RuleTestReport report, string path)
    {
        using var file = Input.Create(path);
        using var xml = XmlWriter.Create(file, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CheckCharacters = false });
        Suites(xml, report);
    }

    private static void Suites(XmlWriter xml, RuleTestReport report)
    {
        xml.WriteStartElement("testsuites");
        Totals(xml, "imprules", report.Results);
        foreach (var suite in report.Results.GroupBy(r => r.Rule, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            Totals(xml, suite.Key, [.. suite]);
            foreach (var result in suite)
            {
                Case(xml, result);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Totals(XmlWriter xml, string name, IReadOnlyCollection<RuleTestResult> results)
    {
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("tests", results.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", results.Count(r => !r.Passed).ToString(CultureInfo.InvariantCulture));
    }

    private static void Case(XmlWriter xml, RuleTestResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", $"{result.Name} ({Dates.Write(result.AsOf)})");
        xml.WriteAttributeString("classname", result.Family.Length == 0 ? result.Rule : $"{result.Family}.{result.Rule}");
        xml.WriteAttributeString("file", result.Span.File);
        xml.WriteAttributeString("line", result.Span.Line.ToString(CultureInfo.InvariantCulture));
        if (!result.Passed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", result.Failures[0].ToString());
            xml.WriteString($"{result.Span}\n{string.Join('\n', result.Failures.SelectMany(f => f.Because.Select(b => $"  because {b}").Prepend(f.ToString())))}\n");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
