using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using ImpRules.Compilation;
using ImpRules.Profiles;

namespace ImpRules.Evaluation;

/// <summary>Truths that were worked out, kept small: two bits each. What is known of each fact is worked out again when asked for.</summary>
internal sealed class SettledBoard : TruthBoard
{
    private const int TruthsInWord = 8;
    private readonly ushort[] _truths;
    private readonly FactSet _given;
    private readonly DateOnly _asOf;
    private readonly bool _assume;
    private readonly Route _route;
    private CaseFacts? _facts;

    public SettledBoard(RuleSet rules, ReadOnlySpan<Truth> truths, Route route, FactSet given, DateOnly asOf, bool assume)
        : base(rules)
    {
        _truths = Pack(MemoryMarshal.AsBytes(truths));
        _route = route;
        _given = given;
        _asOf = asOf;
        _assume = assume;
    }

    public override CaseFacts Facts => _facts ??= MakeFacts();

    public override Truth Of(Node node) => (Truth)((_truths[node.Index / TruthsInWord] >> (2 * (node.Index % TruthsInWord))) & 3);

    private static ushort[] Pack(ReadOnlySpan<byte> truths)
    {
        var packed = new ushort[(truths.Length + TruthsInWord - 1) / TruthsInWord];
        var whole = truths.Length / TruthsInWord;
        for (var i = 0; i < whole; i++)
        {
            packed[i] = Pack(BinaryPrimitives.ReadUInt64LittleEndian(truths[(i * TruthsInWord)..]));
        }

        if (whole < packed.Length)
        {
            Span<byte> rest = stackalloc byte[TruthsInWord];
            truths[(whole * TruthsInWord)..].CopyTo(rest);
            packed[whole] = Pack(BinaryPrimitives.ReadUInt64LittleEndian(rest));
        }

        return packed;
    }

    /// <summary>The lowest two bits of each byte, side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Pack(ulong truths)
    {
        if (Bmi2.X64.IsSupported)
        {
            return (ushort)Bmi2.X64.ParallelBitExtract(truths, 0x0303_0303_0303_0303);
        }

        truths = (truths | (truths >> 6)) & 0x000F_000F_000F_000F;
        truths = (truths | (truths >> 12)) & 0x0000_00FF_0000_00FF;
        return (ushort)(truths | (truths >> 24));
    }

    private CaseFacts MakeFacts()
    {
        var facts = new CaseFacts(Rules, _given, _asOf, _assume);
        if (_route.Routing != Routing.Undetermined)
        {
            facts.Tell(new Conclusion(_route.Routing, _route.Primary).Facts);
        }

        if (_route.Routing == Routing.Tfwp)
        {
            facts.Tell(new StreamConclusion(_route.Stream, _route.OpenStream).Facts);
        }

        return facts;
    }
}
