using System.Text;

namespace ImpRules.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal sealed class PackedReader
{
    private readonly byte[] _bytes;
    private readonly string[] _texts;
    private int _next;

    public PackedReader(byte[] bytes, int start)
    {
        _bytes = bytes;
        _next = start;
        _texts = new string[Number()];
        for (var i = 0; i < _texts.Length; i++)
        {
            var length = Number();
            _texts[i] = Encoding.UTF8.GetString(bytes, _next, length);
            _next += length;
        }
    }

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

    public string? TextOrNull() => Number() is > 0 and var index ? _texts[index - 1] : null;

    public string Text() => _texts[Number() - 1];

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
