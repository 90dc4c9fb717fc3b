using ImpRules;

var pack = RulePack.Embedded();
var engine = new RoutingEngine(pack);
var profile = pack.ReadProfile(args.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "profile.yaml"));
var decision = engine.Decide(profile);
Console.WriteLine(decision.ToText());

// The same without a file: what is left out is not known, which is something else than "no".
var hire = new Profile
{
    Worker = new() { Citizenship = ["PH"] },
    Offer = new() { Noc = "75101", WorkProvince = "ON", WageHourly = 19.50m },
};
Console.WriteLine(engine.Decide(hire, new DateOnly(2025, 9, 2)).Routing);
