using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ImpRules.Tests;

/// <summary>Who may know whom: folders follow the flow of data, and each stage knows only the ones before it.</summary>
public sealed class ArchitectureTests
{
    /// <summary>The stages in the order of <c>src/README.md</c>.</summary>
    private static readonly string[] Stages =
    [
        "Diagnostics", "Vocabulary", "Profiles", "Rules", "Loading", "Formatting", "Conditions", "Checking", "Packing", "Compilation", "Drift", "Evaluation", "Testing", "Reach", "Differences", "Explanation", "Serialization",
    ];

    private static readonly Architecture Library = new ArchLoader().LoadAssemblies(typeof(RulePack).Assembly).Build();

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            for (var earlier = 0; earlier < Stages.Length; earlier++)
            {
                for (var later = earlier + 1; later < Stages.Length; later++)
                {
                    pairs.Add(Stages[earlier], Stages[later]);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_earlier_stage_does_not_know_a_later_one(string earlier, string later) =>
        Types().That().ResideInNamespaceMatching($"^ImpRules\\.{earlier}($|\\.)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($"^ImpRules\\.{later}($|\\.)"))
            .WithoutRequiringPositiveResults()
            .Check(Library);

    [Fact]
    public void Only_loading_knows_the_YAML_library() =>
        Types().That().DoNotResideInNamespaceMatching("^ImpRules\\.Loading($|\\.)")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching("^YamlDotNet")
            .WithoutRequiringPositiveResults()
            .Check(Library);

    [Fact]
    public void The_library_references_YamlDotNet_and_the_framework_alone()
    {
        var references = typeof(RulePack).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        references.Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("YamlDotNet");
    }

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() =>
        typeof(RulePack).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();
}
