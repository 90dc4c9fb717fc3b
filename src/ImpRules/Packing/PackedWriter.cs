using System.Buffers;
using System.Text;

namespace ImpRules.Packing;

/// <summary>Bytes of the packed form: each number in as few as it needs, each distinct text once.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>A number that is seldom large and never below zero; negative ones take five bytes.</summary>
    public void Number(int value)
    {
        var rest = (uint)value;
        for (; rest > 0x7F; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>A text, or null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        if (!_texts.TryGetValue(value, out var index))
        {
            _texts.Add(value, index = _texts.Count + 1);
        }

        Number(index);
    }

    /// <summary>A day, or null.</summary>
    public void Day(DateOnly? value) => Number(value is { } day ? day.DayNumber + 1 : 0);

    /// <summary>A number of any size, with its decimal places.</summary>
    public void Decimal(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
        {
            Number(part);
        }
    }

    public void Items<T>(IReadOnlyCollection<T> items, Action<PackedWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    /// <summary>Something, or null.</summary>
    public void Optional<T>(T? value, Action<PackedWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(this, value);
        }
    }

    /// <summary>All that was written: the texts first, so that a reader knows them before it meets them.</summary>
    public byte[] ToArray()
    {
        var all = new PackedWriter();
        var texts = _texts.OrderBy(t => t.Value).Select(t => Encoding.UTF8.GetBytes(t.Key)).ToList();
        all.Items(texts, (to, text) => to.Number(text.Length));
        foreach (var text in texts)
        {
            all._body.Write(text);
        }

        all._body.Write(_body.WrittenSpan);
        return all._body.WrittenSpan.ToArray();
    }

    private void Byte(byte value) => _body.Write([value]);
}
