using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary>Criteria: tests, groups and uses of shared criteria.</summary>
internal static class CriterionReader
{
    private static readonly string[] Groups = ["all", "any", "none"];

    private static readonly Dictionary<string, bool> Assessors = new(StringComparer.Ordinal) { ["officer"] = true };

    /// <summary>The keys that say what a criterion is; each has exactly one of them.</summary>
    private static readonly string[] Forms = ["when", .. Groups, "use"];

    /// <summary><c>criteria:</c>: criteria that rules use by name.</summary>
    public static void ReadShared(Fields file, PackParts parts)
    {
        foreach (var (key, node) in file.RequireEntries("criteria"))
        {
            ParameterReader.CheckName(key, "shared criterion", file.Bag);
            if (Read(node, file.Bag, key) is { } criterion)
            {
                parts.SharedCriteria.Add(criterion);
            }
        }
    }

    /// <summary>The groups <c>all</c>, <c>any</c> and <c>none</c> at the top of a rule: all that are there must hold.</summary>
    public static AllOf ReadTop(Fields rule)
    {
        var children = new List<Criterion>();
        var groups = Groups.Select(form => (Form: form, Node: rule.Find(form))).Where(g => g.Node is not null).OrderBy(g => (g.Node!.Span.Line, g.Node.Span.Column)).ToList();
        if (groups.Count == 0)
        {
            rule.Bag.Error(Codes.MissingKey, rule.Span, "the rule requires nothing", $"write {Quote.AnyOf(Groups)} and what is required");
        }

        foreach (var (form, node) in groups)
        {
            var items = Children(node!, rule.Bag);
            if (form == "all")
            {
                children.AddRange(items);
            }
            else
            {
                children.Add(Group(form, items) with { Span = node!.Span });
            }
        }

        return new AllOf { Children = children, Span = rule.Span };
    }

    private static Criterion? Read(Node node, DiagnosticBag bag, ScalarNode? sharedName = null)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var forms = Forms.Where(form => (form != "use" || sharedName is null) && fields.Find(form) is not null).ToList();
        if (forms.Count != 1)
        {
            var message = forms.Count == 0
                ? $"the criterion tests nothing: it needs {Quote.AnyOf(Forms)}"
                : $"the criterion has {string.Join(" and ", forms.Select(Quote.Word))}, and can have only one of them";
            bag.Error(forms.Count == 0 ? Codes.MissingKey : Codes.WrongShape, node.Span, message);
            return null;
        }

        var criterion = forms[0] == "use" ? Use(fields) : Own(fields, forms[0], sharedName);
        fields.Done();
        return criterion is null ? null : criterion with { Span = sharedName?.Span ?? node.Span };
    }

    private static SharedUse? Use(Fields fields) =>
        Scalars.Scalar(fields.Find("use")!, fields.Bag) is { } name ? new SharedUse { Name = name.Text, Id = name.Text, Citations = fields.Citations() } : null;

    private static Criterion? Own(Fields fields, string form, ScalarNode? sharedName)
    {
        var citations = fields.Citations();
        var isPlainGroup = form == "all";
        var id = sharedName?.Text ?? Id(fields, isRequired: !isPlainGroup);
        var text = isPlainGroup && sharedName is null ? fields.Text("text") : fields.RequireText("text");
        var officer = fields.Choice("assessedBy", Assessors) ?? false;
        var guidance = fields.Text("guidance");

        Criterion? criterion;
        if (form == "when")
        {
            var when = Scalars.Scalar(fields.Find("when")!, fields.Bag);
            criterion = when is null ? null : new Test { When = when.Text, WhenSpan = when.TextSpan };
        }
        else
        {
            criterion = Group(form, Children(fields.Find(form)!, fields.Bag));
        }

        return criterion is null ? null : criterion with
        {
            Id = id, Text = text, Citations = citations, Guidance = guidance, AssessedByOfficer = officer, SharedName = sharedName?.Text,
        };
    }

    private static string? Id(Fields fields, bool isRequired)
    {
        if ((isRequired ? fields.Require("id") : fields.Find("id")) is not { } node || Scalars.Word(node, fields.Bag) is not { } id)
        {
            return null;
        }

        if (!Names.IsId(id))
        {
            fields.Bag.Error(Codes.BadName, node.Span, $"{Quote.Word(id)} is not an identifier", "use small letters, digits and single hyphens, such as `time-abroad`");
        }

        return id;
    }

    private static List<Criterion> Children(Node node, DiagnosticBag bag)
    {
        if (node is SequenceNode { Items.Count: > 0 } items)
        {
            return [.. items.Items.Select(item => Read(item, bag)).OfType<Criterion>()];
        }

        bag.Error(Codes.WrongShape, node.Span, "a list with at least one criterion is expected here");
        return [];
    }

    private static CriterionGroup Group(string form, IReadOnlyList<Criterion> children) => form switch
    {
        "all" => new AllOf { Children = children },
        "any" => new AnyOf { Children = children },
        _ => new NoneOf { Children = children },
    };
}
