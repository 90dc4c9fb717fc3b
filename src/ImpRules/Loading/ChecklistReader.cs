using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Loading;

/// <summary><c>checklist:</c>: what a form asks for.</summary>
internal static class ChecklistReader
{
    public static void Read(Fields file, PackParts parts) => parts.Checklists.Add(new Checklist
    {
        Id = file.RequireId("checklist"),
        Duty = file.RequireChoice("duty", RuleWords.Duties),
        Title = file.RequireText("title"),
        OpenQuestions = Texts.ReadAll(file.FindItems("openQuestions"), file.Bag),
        Sections = [.. file.RequireItems("sections").Select(node => Section(node, file.Bag)).OfType<ChecklistSection>()],
        Span = file.Span,
    });

    private static ChecklistSection? Section(Node node, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var section = new ChecklistSection(
            fields.RequireId("id"),
            fields.RequireText("title"),
            [.. fields.RequireItems("items").Select(item => Item(item, bag)).OfType<ChecklistItem>()]);
        fields.Done();
        return section;
    }

    private static ChecklistItem? Item(Node node, DiagnosticBag bag)
    {
        if (Fields.Of(node, bag) is not { } fields)
        {
            return null;
        }

        var item = new ChecklistItem
        {
            Id = fields.RequireId("id"),
            Text = fields.RequireText("text"),
            Facts = [.. fields.FindItems("facts").Select(fact => Scalars.Word(fact, bag)).OfType<string>()],
            Part = fields.Choice("part", RuleWords.Parts) ?? default,
            Period = fields.Period(),
            Citations = fields.Citations(),
            Confidence = fields.Choice("confidence", RuleWords.Confidences) ?? Confidence.High,
            Span = node.Span,
        };
        if (item.Facts.Count > 0 && item.Part != ChecklistPart.None)
        {
            bag.Error(Codes.WrongShape, fields.Find("part")!.Span, "the item is answered by `facts` and by a `part` of the decision", "keep one of the two");
        }

        fields.Done();
        return item;
    }
}
