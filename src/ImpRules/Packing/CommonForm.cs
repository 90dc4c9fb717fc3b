using ImpRules.Diagnostics;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Packing;

/// <summary>What many parts of a pack are made of: places, texts, citations, periods, values.</summary>
internal static class CommonForm
{
    public static void Write(PackedWriter to, SourceSpan span)
    {
        to.Text(span.File);
        to.Number(span.Line);
        to.Number(span.Column);
    }

    public static SourceSpan ReadSpan(PackedReader from) => new(from.TextOrNull()!, from.Number(), from.Number());

    public static void Write(PackedWriter to, LocalizedText text)
    {
        to.Text(text.En);
        to.Text(text.Fr);
    }

    public static LocalizedText ReadText(PackedReader from) => from.LocalizedText();

    public static void Write(PackedWriter to, Citation citation)
    {
        to.Text(citation.Source);
        to.Text(citation.Locator);
        Write(to, citation.Span);
    }

    public static Citation ReadCitation(PackedReader from) => new(from.Text(), from.Text(), ReadSpan(from));

    public static void Write(PackedWriter to, Quantity quantity)
    {
        to.Text(quantity.Parameter);
        WriteNumber(to, quantity.Literal);
        Write(to, quantity.Span);
    }

    public static Quantity ReadQuantity(PackedReader from)
    {
        var parameter = from.TextOrNull();
        return new Quantity(ReadNumber(from), parameter, ReadSpan(from));
    }

    public static void Write(PackedWriter to, Period period)
    {
        to.Day(period.From);
        to.Day(period.Until);
    }

    public static Period ReadPeriod(PackedReader from) => new(from.DayOrNull(), from.DayOrNull());

    public static void Write(PackedWriter to, FactType type)
    {
        to.Number((int)type.Kind);
        to.Flag(type.IsSet);
    }

    public static FactType ReadType(PackedReader from) => new((FactKind)from.Number(), from.Flag());

    public static void WriteNumber(PackedWriter to, decimal? number)
    {
        to.Flag(number is not null);
        if (number is { } known)
        {
            to.Decimal(known);
        }
    }

    public static decimal? ReadNumber(PackedReader from) => from.Flag() ? from.Decimal() : null;

    public static void WriteWord(PackedWriter to, string word) => to.Text(word);

    public static string ReadWord(PackedReader from) => from.Text();
}
