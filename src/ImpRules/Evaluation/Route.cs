using ImpRules.Compilation;

namespace ImpRules.Evaluation;

/// <summary>Where a case goes.</summary>
/// <param name="Routing">The programme.</param>
/// <param name="Primary">The rule that it rests on, if one is met.</param>
/// <param name="Stream">The LMIA stream, if it is settled.</param>
/// <param name="OpenStream">The first LMIA stream that the known facts leave open.</param>
/// <param name="Possible">The programmes that the known facts leave possible.</param>
internal readonly record struct Route(Routing Routing, CompiledRule? Primary, CompiledRule? Stream, CompiledRule? OpenStream, Routings Possible);

/// <summary>A set of programmes.</summary>
[Flags]
internal enum Routings : byte
{
    None = 0,
    NoWorkPermit = 1,
    Imp = 2,
    Tfwp = 4,
}
