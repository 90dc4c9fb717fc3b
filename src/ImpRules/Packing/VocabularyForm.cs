using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>Fact declarations.</summary>
internal static class VocabularyForm
{
    public static void Write(PackedWriter to, FactDeclaration fact)
    {
        to.Text(fact.Path);
        CommonForm.Write(to, fact.Type);
        CommonForm.Write(to, fact.Label);
        CommonForm.Write(to, fact.Question);
        to.Text(fact.Unit);
        to.Items(fact.Values, Write);
        to.Optional(fact.Range, Write);
        ValueForm.Write(to, fact.Assume);
        to.Items(fact.AssumeUnlessGiven, Write);
        to.Optional(fact.Derivation, DerivationForm.Write);
        to.Flag(fact.Personal);
        to.Flag(fact.Display);
        to.Items(fact.Cites, CommonForm.WriteWord);
        CommonForm.Write(to, fact.Span);
    }

    public static FactDeclaration Read(PackedReader from) => new()
    {
        Path = from.Text(),
        Type = CommonForm.ReadType(from),
        Label = CommonForm.ReadText(from),
        Question = CommonForm.ReadText(from),
        Unit = from.TextOrNull(),
        Values = from.Items(ReadTitle),
        Range = from.Optional(ReadRange),
        Assume = ValueForm.Read(from),
        AssumeUnlessGiven = from.Items(ReadOpener),
        Derivation = from.Optional(DerivationForm.Read),
        Personal = from.Flag(),
        Display = from.Flag(),
        Cites = from.Items(CommonForm.ReadWord),
        Span = CommonForm.ReadSpan(from),
    };

    private static void Write(PackedWriter to, KeyValuePair<string, LocalizedText> value)
    {
        to.Text(value.Key);
        CommonForm.Write(to, value.Value);
    }

    private static KeyValuePair<string, LocalizedText> ReadTitle(PackedReader from) => new(from.Text(), CommonForm.ReadText(from));

    private static void Write(PackedWriter to, NumberRange range)
    {
        CommonForm.WriteNumber(to, range.Min);
        CommonForm.WriteNumber(to, range.Max);
    }

    private static NumberRange ReadRange(PackedReader from) => new(CommonForm.ReadNumber(from), CommonForm.ReadNumber(from));

    private static void Write(PackedWriter to, QuestionOpener opener)
    {
        to.Text(opener.Path);
        to.Text(opener.Value);
    }

    private static QuestionOpener ReadOpener(PackedReader from) => new(from.Text(), from.TextOrNull());
}
