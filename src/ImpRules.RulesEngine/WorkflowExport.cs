using ImpRules.RulesEngine.Workflows;

namespace ImpRules.RulesEngine;

/// <summary>Workflows for hosts that run Microsoft RulesEngine without ImpRules.</summary>
public static class WorkflowExport
{
    /// <summary>
    /// Writes the workflows of a day as a JSON array that RulesEngine reads. They are run in order, each with one input named
    /// <c>facts</c>; the package's readme says what it holds and how the results are read.
    /// </summary>
    /// <param name="pack">The rules.</param>
    /// <param name="asOf">The day whose law applies.</param>
    /// <param name="utf8">Where to write; it stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack does not cover the day.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(RulePack pack, DateOnly asOf, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(utf8);
        if (asOf < pack.Header.CoversFrom)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf), FormattableString.Invariant($"the pack covers {pack.Header.CoversFrom:yyyy-MM-dd} and later, not {asOf:yyyy-MM-dd}"));
        }

        WorkflowWriter.Write(pack, asOf, utf8);
    }
}
