using ImpRules;

var path = args.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "profile.yaml");

var pack = RulePack.Embedded();
var engine = new RoutingEngine(pack);
var profile = Profile.FromYaml(File.ReadAllText(path));
var decision = engine.Decide(profile, new DateOnly(2025, 6, 2));
Console.WriteLine(decision.ToText());
