using System.Text.Json;
using global::RulesEngine.Models;
using ImpRules.Tests;
using ImpRules.Vocabulary;
using Engine = global::RulesEngine.RulesEngine;

namespace ImpRules.RulesEngine.Tests;

/// <summary>Exported workflows, run by a host that has RulesEngine with its usual settings and plain collections.</summary>
public sealed class WorkflowExportTests
{
    private static readonly DateOnly Day = new(2025, 6, 2);

    [Fact]
    public async Task A_plain_host_gets_the_truth_of_every_rule_that_settles_the_programme()
    {
        var pack = ShippedPack.Instance;
        var workflows = JsonSerializer.Deserialize<Workflow[]>(Export(pack, Day))!.Where(w => w.WorkflowName.StartsWith("programme", StringComparison.Ordinal)).ToArray();
        var engine = new Engine(workflows);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Path, "samples", "profiles"), "*.yaml"))
        {
            var decision = new RoutingEngine(pack).Decide(pack.ReadProfile(file), Day);
            var facts = HostFacts.Of(decision);
            foreach (var workflow in workflows)
            {
                foreach (var result in await engine.ExecuteAllRulesAsync(workflow.WorkflowName, new RuleParameter("facts", facts)))
                {
                    result.ExceptionMessage.Should().BeNullOrEmpty();
                    if (result.IsSuccess)
                    {
                        facts.Holds.Add(result.Rule.RuleName);
                    }
                }
            }

            foreach (var rule in decision.Exemptions.Concat(decision.NoPermitCases))
            {
                var expected = (rule.Status == Truth.Met, rule.Status != Truth.NotMet);
                (facts.Holds.Contains($"{rule.Rule.Id} must hold"), facts.Holds.Contains($"{rule.Rule.Id} could hold")).Should().Be(expected, "{0} in {1}", rule.Rule.Id, file);
            }
        }
    }

    [Fact]
    public void The_same_rules_and_day_give_the_same_bytes() =>
        Export(SmallPack.Load(), Day).Should().Equal(Export(SmallPack.Load(), Day));

    [Fact]
    public void A_day_that_the_pack_does_not_cover_is_refused() =>
        FluentActions.Invoking(() => Export(SmallPack.Load(), new DateOnly(1999, 1, 1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1999-01-01*");

    private static byte[] Export(RulePack pack, DateOnly day)
    {
        using var stream = new MemoryStream();
        WorkflowExport.Write(pack, day, stream);
        return stream.ToArray();
    }

    /// <summary>The input as the package's readme describes it.</summary>
    public sealed class HostFacts
    {
        public HashSet<string> None { get; } = [];

        public Dictionary<string, bool> Flag { get; } = [];

        public Dictionary<string, decimal> Number { get; } = [];

        public Dictionary<string, DateOnly> Day { get; } = [];

        public Dictionary<string, string> Word { get; } = [];

        public Dictionary<string, HashSet<string>> Words { get; } = [];

        public HashSet<string> Holds { get; } = [];

        public static HostFacts Of(Decision decision)
        {
            var facts = new HostFacts();
            facts.Day["asOf"] = decision.AsOf;
            foreach (var (fact, value) in decision.Pack.Vocabulary.Facts.Select(f => (f, decision.Fact(f.Path).Value)))
            {
                if (value.State == FactState.Absent)
                {
                    facts.None.Add(fact.Path);
                }
                else if (value.IsKnown)
                {
                    Put(facts, fact, value);
                }
            }

            return facts;
        }

        private static void Put(HostFacts facts, FactDeclaration fact, FactValue value)
        {
            if (fact.Type.IsSet)
            {
                facts.Words[fact.Path] = [.. value.AsSet()];
                return;
            }

            switch (fact.Type.Kind)
            {
                case FactKind.Boolean:
                    facts.Flag[fact.Path] = value.AsBoolean();
                    break;
                case FactKind.Integer or FactKind.Decimal:
                    facts.Number[fact.Path] = value.AsNumber();
                    break;
                case FactKind.Date:
                    facts.Day[fact.Path] = value.AsDate();
                    break;
                default:
                    facts.Word[fact.Path] = value.AsText();
                    break;
            }
        }
    }
}
