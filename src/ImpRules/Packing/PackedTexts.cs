using System.Text;

namespace ImpRules.Packing;

/// <summary>The texts of a packed pack by their numbers, from 1. Each is decoded when it is first asked for.</summary>
internal sealed class PackedTexts
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly string?[] _decoded;

    /// <param name="bytes">The packed pack.</param>
    /// <param name="starts">Where each text begins, and where the last one ends.</param>
    public PackedTexts(byte[] bytes, int[] starts)
    {
        _bytes = bytes;
        _starts = starts;
        _decoded = new string?[starts.Length - 1];
    }

    public string Get(int number) => _decoded[number - 1] ??= Encoding.UTF8.GetString(_bytes, _starts[number - 1], _starts[number] - _starts[number - 1]);
}
