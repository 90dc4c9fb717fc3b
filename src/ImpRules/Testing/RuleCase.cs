using ImpRules.Loading;
using ImpRules.Profiles;

namespace ImpRules.Testing;

/// <summary>One case of a test file on one of its days.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Family">The family of the rule under test.</param>
/// <param name="Test">The case.</param>
/// <param name="Facts">What is known: the base profile, changed as the case says.</param>
/// <param name="AsOf">The day to decide for.</param>
public sealed record RuleCase(RuleTestFile File, string Family, RuleTestCase Test, FactSet Facts, DateOnly AsOf)
{
    /// <summary>The rule under test.</summary>
    public string Rule => File.Subject;
}
