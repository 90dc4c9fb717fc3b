using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>How facts follow from others.</summary>
internal static class DerivationForm
{
    private const int AsOf = 0, Between = 1, Teer = 2, SameAs = 3, Lookup = 4;

    public static void Write(PackedWriter to, Derivation derivation)
    {
        switch (derivation)
        {
            case AsOfDerivation:
                to.Number(AsOf);
                break;
            case BetweenDerivation between:
                to.Number(Between);
                to.Number((int)between.Unit);
                to.Number((int)between.Rounding);
                to.Text(between.From);
                to.Text(between.To);
                break;
            case TeerDerivation teer:
                to.Number(Teer);
                to.Text(teer.Noc);
                break;
            case SameAsDerivation same:
                to.Number(SameAs);
                to.Text(same.Fact);
                break;
            case LookupDerivation lookup:
                to.Number(Lookup);
                to.Text(lookup.Table);
                to.Text(lookup.Column);
                to.Items(lookup.Where, Write);
                break;
            default:
                throw new NotSupportedException($"{derivation.GetType().Name} has no packed form");
        }
    }

    public static Derivation Read(PackedReader from) => from.Number() switch
    {
        AsOf => new AsOfDerivation(),
        Between => new BetweenDerivation((DateUnit)from.Number(), (DateRounding)from.Number(), from.Text(), from.Text()),
        Teer => new TeerDerivation(from.Text()),
        SameAs => new SameAsDerivation(from.Text()),
        Lookup => new LookupDerivation(from.Text(), from.Text(), from.Items(ReadWhere)),
        var other => throw PackedForm.Unknown("derivation", other),
    };

    private static void Write(PackedWriter to, KeyValuePair<string, string> where)
    {
        to.Text(where.Key);
        to.Text(where.Value);
    }

    private static KeyValuePair<string, string> ReadWhere(PackedReader from) => new(from.Text(), from.Text());
}
