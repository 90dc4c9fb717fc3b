using System.Globalization;
using System.Text;
using ImpRules.Loading;

namespace ImpRules.Tests.Explanation;

/// <summary>Cases decided by the example pack: one of each sort of answer.</summary>
internal static class Examples
{
    private static readonly IReadOnlyDictionary<string, (string Profile, string AsOf, Assumptions Assumptions)> Cases =
        new Dictionary<string, (string, string, Assumptions)>
        {
            ["citizen"] = ("{worker: {citizenship: [CA, PH]}, offer: {wageHourly: 30}}", "2025-06-02", default),
            ["holder"] = ("{worker: {citizenship: [PH], heldPermit: open, heldPermitUntil: 2025-12-01}}", "2025-06-02", default),
            ["transferee"] = ("{worker: {citizenship: [IN], dateOfBirth: 1990-02-28, hiredAbroadOn: 2023-01-15}, offer: {noc: \"00012\", wageHourly: 60}, employer: {relationship: subsidiary}}", "2025-06-02", default),
            ["specialist"] = ("{worker: {citizenship: [IN], knowledgeIsRare: true, monthsAbroad: 11}, employer: {relationship: parent, revenue: 1250000}, application: {requestedCode: C63}}", "2025-06-01", default),
            ["treaty"] = ("{worker: {citizenship: [US]}, application: {requestedCode: C12}}", "2025-06-02", default),
            ["low-wage"] = ("{worker: {citizenship: [PH]}, offer: {noc: \"75101\", wageHourly: 19.5, onFarm: false}, application: {requestedCode: C63}}", "2025-06-02", default),
            ["near"] = ("{worker: {citizenship: [IN], dateOfBirth: 1990-02-28, monthsAbroad: 11, knowledgeIsRare: false}, offer: {noc: \"00012\", wageHourly: 34.07, onFarm: true}, employer: {relationship: parent}, application: {requestedCode: X99}}", "2025-06-02", default),
            ["open-stream"] = ("{worker: {citizenship: [PH]}}", "2025-06-02", default),
            ["missing"] = ("{worker: {citizenship: [IN]}, employer: {relationship: subsidiary}, application: {requestedCode: C62}}", "2025-06-02", default),
            ["nothing-known"] = ("{}", "2025-06-02", default),
            ["nothing-assumed"] = ("{worker: {citizenship: [US]}}", "2025-06-02", Assumptions.None),
            ["contradiction"] = ("{worker: {citizenship: [US], dateOfBirth: 1990-02-28, age: 30}}", "2025-06-02", default),
            ["barred"] = ("{worker: {citizenship: [US]}, employer: {strike: true}}", "2026-02-01", default),
            ["law-not-known"] = ("{worker: {citizenship: [IN], age: 40, monthsAbroad: 20}, offer: {noc: \"00012\", wageHourly: 60}, employer: {relationship: subsidiary}}", "2017-06-02", default),
        };

    public static IEnumerable<string> Names => Cases.Keys;

    public static TheoryData<string, Language> NamesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var name in Names)
            {
                data.Add(name, Language.English);
                data.Add(name, Language.French);
            }

            return data;
        }
    }

    public static Decision Decide(string name)
    {
        var (profile, asOf, assumptions) = Cases[name];
        return DecideProfile(profile, asOf, assumptions);
    }

    public static Decision DecideProfile(string profile, string asOf = "2025-06-02", Assumptions assumptions = Assumptions.Usual)
    {
        var pack = ExamplePack.Instance;
        var reading = ProfileReader.Read(Encoding.UTF8.GetBytes(profile), "profile.yaml", pack.Vocabulary);
        reading.Diagnostics.Should().BeEmpty();
        return new RoutingEngine(pack).Decide(reading.Document!.Facts, DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DecisionOptions { Assumptions = assumptions });
    }

    /// <summary>The text without what changes whenever the example pack or the library's version does.</summary>
    public static string Settled(string text)
    {
        var hash = ExamplePack.Instance.Hash;
        var digits = hash[(hash.IndexOf(':') + 1)..];
        return text.Replace(hash, "(hash)").Replace(digits[..12], "0123456789ab").Replace($"\"version\": \"{ThisEngine.Version}\"", "\"version\": \"(version)\"");
    }
}
