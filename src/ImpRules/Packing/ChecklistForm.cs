using ImpRules.Rules;

namespace ImpRules.Packing;

/// <summary>Checklists with their sections and items.</summary>
internal static class ChecklistForm
{
    public static void Write(PackedWriter to, Checklist checklist)
    {
        to.Text(checklist.Id);
        to.Number((int)checklist.Duty);
        CommonForm.Write(to, checklist.Title);
        to.Items(checklist.OpenQuestions, CommonForm.Write);
        to.Items(checklist.Sections, Write);
        CommonForm.Write(to, checklist.Span);
    }

    public static Checklist Read(PackedReader from) => new()
    {
        Id = from.Text(),
        Duty = (Duty)from.Number(),
        Title = CommonForm.ReadText(from),
        OpenQuestions = from.Items(CommonForm.ReadText),
        Sections = from.Items(ReadSection),
        Span = CommonForm.ReadSpan(from),
    };

    private static void Write(PackedWriter to, ChecklistSection section)
    {
        to.Text(section.Id);
        CommonForm.Write(to, section.Title);
        to.Items(section.Items, Write);
    }

    private static ChecklistSection ReadSection(PackedReader from) => new(from.Text(), CommonForm.ReadText(from), from.Items(ReadItem));

    private static void Write(PackedWriter to, ChecklistItem item)
    {
        to.Text(item.Id);
        CommonForm.Write(to, item.Text);
        to.Items(item.Facts, CommonForm.WriteWord);
        to.Number((int)item.Part);
        CommonForm.Write(to, item.Period);
        to.Items(item.Citations, CommonForm.Write);
        to.Number((int)item.Confidence);
        CommonForm.Write(to, item.Span);
    }

    private static ChecklistItem ReadItem(PackedReader from) => new()
    {
        Id = from.Text(),
        Text = CommonForm.ReadText(from),
        Facts = from.Items(CommonForm.ReadWord),
        Part = (ChecklistPart)from.Number(),
        Period = CommonForm.ReadPeriod(from),
        Citations = from.Items(CommonForm.ReadCitation),
        Confidence = (Confidence)from.Number(),
        Span = CommonForm.ReadSpan(from),
    };
}
