using ImpRules.Diagnostics;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>One case of a test file.</summary>
internal static class TestCaseReader
{
    public static RuleTestCase? Read(Node node, Catalogue catalogue, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var test = new RuleTestCase
        {
            Name = fields.RequireWord("name"),
            AsOf = Days(fields),
            Set = fields.Find("set") is { } set ? Facts(set, catalogue, bag) : FactSet.Empty,
            Unset = Paths("unset", fields, catalogue),
            Expect = fields.Require("expect") is { } expect ? Expectation(expect, catalogue, bag) : new RuleExpectation(),
            Span = node.Span,
        };
        fields.Done();
        return test;
    }

    /// <summary>One day, or a list of days to decide for in turn.</summary>
    private static List<DateOnly> Days(Fields fields)
    {
        var nodes = fields.Find("asOf") switch { null => [], SequenceNode list => fields.Items(list), var day => [day] };
        return [.. nodes.Select(n => Scalars.Date(n, fields.Bag)).OfType<DateOnly>()];
    }

    private static FactSet Facts(Node node, Catalogue catalogue, DiagnosticBag bag)
    {
        if (node is MappingNode map)
        {
            return ProfileFacts.Facts(map, catalogue, bag);
        }

        bag.Error(Codes.WrongShape, node.Span, $"a map of facts is expected here, not {node.Shape}");
        return FactSet.Empty;
    }

    private static RuleExpectation Expectation(Node node, Catalogue catalogue, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return new RuleExpectation();
        }

        var expectation = new RuleExpectation
        {
            Status = fields.Choice("status", RuleWords.Statuses),
            Criteria = Choices("criteria", RuleWords.Truths, fields),
            Routing = fields.Choice("routing", RuleWords.Routings),
            Code = fields.Word("code"),
            Exemption = fields.Word("exemption"),
            Also = Choices("also", RuleWords.Statuses, fields),
            Missing = Paths("missing", fields, catalogue),
            OfferOfEmployment = fields.Find("offerOfEmployment") is { } offer ? Scalars.Boolean(offer, bag) : null,
            ComplianceFee = fields.Number("complianceFee"),
            Lmia = fields.Word("lmia"),
            Permit = fields.Choice("permit", RuleWords.Permits),
        };
        fields.Done();
        if (node is MappingNode { Entries.Count: 0 })
        {
            bag.Error(Codes.BadTest, node.Span, "the case expects nothing, so it cannot fail");
        }

        return expectation;
    }

    private static Dictionary<string, T> Choices<T>(string key, IReadOnlyDictionary<string, T> words, Fields fields)
        where T : struct
    {
        var choices = new Dictionary<string, T>(StringComparer.Ordinal);
        if (fields.Find(key) is not null)
        {
            foreach (var (name, node) in fields.RequireEntries(key))
            {
                if (Scalars.Choice(node, words, fields.Bag) is { } choice)
                {
                    choices[name.Text] = choice;
                }
            }
        }

        return choices;
    }

    private static List<string> Paths(string key, Fields fields, Catalogue catalogue)
    {
        var paths = new List<string>();
        foreach (var node in fields.FindItems(key))
        {
            if (Scalars.Word(node, fields.Bag) is not { } path)
            {
                continue;
            }

            if (catalogue.Find(path) is null && !(key == "unset" && catalogue.Facts.Any(f => f.Path.StartsWith(path + ".", StringComparison.Ordinal))))
            {
                fields.Bag.Error(Codes.UnknownFact, node.Span, $"unknown fact {Quote.Word(path)}", ProfileFacts.Help(path, catalogue, fields.Bag));
            }

            paths.Add(path);
        }

        return paths;
    }
}
