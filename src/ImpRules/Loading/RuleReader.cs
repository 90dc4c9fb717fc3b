using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary>One version of a rule of any kind.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<RuleKind, string> Keys = new()
    {
        [RuleKind.Exemption] = "exemption",
        [RuleKind.NoPermit] = "noPermit",
        [RuleKind.Authorization] = "authorization",
        [RuleKind.Stream] = "stream",
        [RuleKind.Obligation] = "obligation",
        [RuleKind.Bar] = "bar",
    };

    public static void Read(RuleKind kind, Fields fields, PackParts parts)
    {
        var authority = Authority(fields);
        var isObligation = kind == RuleKind.Obligation;
        parts.Rules.Add(new RuleVersion
        {
            Kind = kind,
            Id = fields.RequireId(Keys[kind]),
            Code = fields.Word("code"),
            FormerCodes = [.. fields.FindItems("formerCodes").Select(code => Scalars.Word(code, fields.Bag)).OfType<string>()],
            Family = fields.RequireId("family"),
            Title = fields.RequireText("title"),
            Authority = authority,
            Effective = Effective(fields),
            Permit = kind == RuleKind.Exemption ? fields.RequireChoice("permit", RuleWords.Permits) : fields.Choice("permit", RuleWords.Permits) ?? default,
            Duration = Duration(fields, authority),
            Confidence = fields.Choice("confidence", RuleWords.Confidences) ?? Confidence.High,
            OpenQuestions = Texts.ReadAll(fields.FindItems("openQuestions"), fields.Bag),
            Guidance = Texts.ReadAll(fields.FindItems("guidance"), fields.Bag),
            Rank = Rank(fields),
            Duty = isObligation ? fields.RequireChoice("duty", RuleWords.Duties) : default,
            OwedBy = isObligation ? fields.RequireChoice("owedBy", RuleWords.Debtors) : default,
            Amount = isObligation ? fields.Quantity("amount") : null,
            Criteria = CriterionReader.ReadTop(fields),
            Span = fields.Span,
        });
    }

    private static Citation Authority(Fields fields) =>
        fields.Require("authority") is { } node && Scalars.Scalar(node, fields.Bag) is { } scalar
            ? Scalars.Citation(scalar)
            : new Citation("", "", fields.Span);

    private static Period Effective(Fields fields)
    {
        if (fields.Find("effective") is not { } node || Fields.Of(node, fields.Bag) is not { } effective)
        {
            return Period.Always;
        }

        var period = effective.Period();
        effective.Done();
        return period;
    }

    private static PermitDuration? Duration(Fields rule, Citation authority)
    {
        if (rule.Find("duration") is not { } node || Fields.Of(node, rule.Bag) is not { } fields)
        {
            return null;
        }

        var months = fields.Quantity("months");
        var text = fields.RequireText("text");
        var citations = fields.Citations();
        fields.Done();
        return new PermitDuration(months, text, citations.Count > 0 ? citations : [authority]);
    }

    private static int Rank(Fields fields)
    {
        if (fields.Find("rank") is not { } node || Scalars.Value(node, Vocabulary.FactKind.Integer, fields.Bag) is not { } value)
        {
            return 100;
        }

        if (value.AsNumber() is >= 0 and <= 1_000_000 and var rank)
        {
            return (int)rank;
        }

        fields.Bag.Error(Codes.BadValue, node.Span, $"the rank `{value}` is out of range", "write a number from 0 to 1000000");
        return 100;
    }
}
