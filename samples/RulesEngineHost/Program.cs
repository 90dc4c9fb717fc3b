using System.Text.Json;
using RulesEngine.Models;

// imprules export rulesengine --as-of 2025-06-02 -o workflows.json
var export = File.ReadAllText(args[0]);
var profile = File.ReadAllText(args.ElementAtOrDefault(1) ?? Path.Combine(AppContext.BaseDirectory, "profile.json"));
var facts = FactReader.Read(JsonElement.Parse(profile), JsonElement.Parse(export));

// The workflows whose names begin with "programme" settle it; streams, obligations and bars also ask for what was decided
// (decision.routing, decision.permit…), which a host would put among the facts before it runs the others.
var workflows = JsonSerializer.Deserialize<Workflow[]>(export)!.Where(w => w.WorkflowName.StartsWith("programme", StringComparison.Ordinal)).ToArray();
var engine = new RulesEngine.RulesEngine(workflows);
foreach (var workflow in workflows)
{
    foreach (var result in await engine.ExecuteAllRulesAsync(workflow.WorkflowName, new RuleParameter("facts", facts)))
    {
        if (result.ExceptionMessage is { Length: > 0 } fault)
        {
            throw new InvalidOperationException(fault);   // never "not met"
        }

        if (result.IsSuccess)
        {
            facts.Holds.Add(result.Rule.RuleName);
        }
    }
}

var rules = workflows.SelectMany(w => w.Rules).Where(r => r.Properties is not null).Select(r => r.Properties["Rule"].ToString()).Distinct();
foreach (var outcome in rules.GroupBy(Status))
{
    Console.WriteLine($"{outcome.Key}: {(outcome.Key == "not met" ? outcome.Count() : string.Join(", ", outcome))}");
}

// Three values out of two.
string Status(string? rule) =>
    facts.Holds.Contains($"{rule} must hold") ? "met" : facts.Holds.Contains($"{rule} could hold") ? "undetermined" : "not met";
