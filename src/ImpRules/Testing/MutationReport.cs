using ImpRules.Diagnostics;

namespace ImpRules.Testing;

/// <summary>Which small mistakes in the rules the tests would find.</summary>
/// <param name="Mutants">Every mistake tried, in the order of the files; those that provably change nothing are left out.</param>
/// <param name="Diagnostics">What is wrong with the test files themselves.</param>
public sealed record MutationReport(IReadOnlyList<Mutant> Mutants, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Mistakes that some case would find.</summary>
    public int Killed => Mutants.Count(m => m.Killed);

    /// <summary>Mistakes that no case would find.</summary>
    public IEnumerable<Mutant> Survivors => Mutants.Where(m => !m.Killed);
}
