using System.Runtime.CompilerServices;

namespace ImpRules.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal sealed class PackedReader
{
    private readonly byte[] _bytes;
    private readonly Func<int, string> _texts;
    private int _next;

    public PackedReader(byte[] bytes, int start)
    {
        _bytes = bytes;
        _next = start;
        var starts = new int[Number() + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + Number();
        }

        // The texts follow their lengths.
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] += _next;
        }

        _next = starts[^1];
        _texts = new PackedTexts(bytes, starts).Get;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Number()
    {
        uint value = _bytes[_next++];
        if (value <= 0x7F)
        {
            return (int)value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = _bytes[_next++];
            value |= (next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return (int)value;
            }
        }
    }

    public bool Flag() => _bytes[_next++] != 0;

    public string? TextOrNull() => Number() is > 0 and var number ? _texts(number) : null;

    public string Text() => _texts(Number());

    public LocalizedText LocalizedText() => new(_texts, Number(), Number());

    public DateOnly? DayOrNull() => Number() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    public DateOnly Day() => DateOnly.FromDayNumber(Number() - 1);

    public decimal Decimal() => new([Number(), Number(), Number(), Number()]);

    public T[] Items<T>(Func<PackedReader, T> read)
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    public T? Optional<T>(Func<PackedReader, T> read)
        where T : class => Flag() ? read(this) : null;
}
