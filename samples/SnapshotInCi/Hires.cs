using ImpRules;
using Snapshooter;
using Snapshooter.Xunit;

namespace SnapshotInCi;

public sealed class Hires
{
    private static readonly RulePack Pack = RulePack.Embedded();
    private static readonly RoutingEngine Engine = new(Pack);

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles("hires", "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_hire_is_routed_as_we_reviewed_it(string name)
    {
        var profile = Pack.ReadProfile(Path.Combine("hires", $"{name}.yaml"));

        var decision = Engine.Decide(profile, new DateOnly(2025, 6, 2));

        Snapshot.Match(
            decision.ToJson(JsonStyle.Indented, withCriteria: false),
            SnapshotNameExtension.Create(name),
            options => options.IgnoreField("pack").IgnoreField("engine"));
    }
}
