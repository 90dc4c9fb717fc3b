using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>A value of a fact, parameter or cell: one number says whether there is one and of what kind.</summary>
internal static class ValueForm
{
    private const int NotKnown = 0, Absent = 1, Known = 2, Set = 0x20;

    public static void Write(PackedWriter to, FactValue value)
    {
        if (!value.IsKnown)
        {
            to.Number(value.State == FactState.Absent ? Absent : NotKnown);
            return;
        }

        to.Number(Known + (int)value.Kind + (value.IsSet ? Set : 0));
        if (value.IsSet)
        {
            to.Items(value.AsSet(), CommonForm.WriteWord);
            return;
        }

        switch (value.Kind)
        {
            case FactKind.Boolean:
                to.Flag(value.AsBoolean());
                break;
            case FactKind.Integer or FactKind.Decimal:
                to.Decimal(value.AsNumber());
                break;
            case FactKind.Date:
                to.Day(value.AsDate());
                break;
            default:
                to.Text(value.AsText());
                break;
        }
    }

    public static FactValue Read(PackedReader from)
    {
        var head = from.Number();
        if (head < Known)
        {
            return head == Absent ? FactValue.Absent : FactValue.NotKnown;
        }

        var kind = (FactKind)((head & ~Set) - Known);
        return (head & Set) != 0 ? FactValue.OfSet(kind, from.Items(CommonForm.ReadWord)) : kind switch
        {
            FactKind.Boolean => FactValue.Of(from.Flag()),
            FactKind.Integer => FactValue.Of((long)from.Decimal()),
            FactKind.Decimal => FactValue.Of(from.Decimal()),
            FactKind.Date => FactValue.Of(from.Day()),
            _ => FactValue.Of(kind, from.Text()),
        };
    }
}
