using System.Globalization;
using ImpRules.Loading;
using ImpRules.Profiles;

namespace ImpRules.Benchmarks;

/// <summary>The shipped rules and sample profiles, as they stand beside the program.</summary>
internal static class Samples
{
    /// <summary>The rule files.</summary>
    public static string Rules => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The names of the sample profiles.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "profiles"), "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>A profile with the day for which it asks.</summary>
    public static ProfileDocument Profile(RulePack pack, string name)
    {
        var profile = pack.ReadProfile(Path.Combine(AppContext.BaseDirectory, "profiles", name + ".yaml"));
        return profile with { AsOf = profile.AsOf ?? new DateOnly(2026, 11, 1) };
    }

    /// <summary>All sample profiles.</summary>
    public static ProfileDocument[] Profiles(RulePack pack) => [.. Names.Select(name => Profile(pack, name))];

    /// <summary>Many different cases: the sample profiles, each with other wages, citizenships and days.</summary>
    public static (FactSet Facts, DateOnly AsOf)[] Cases(RulePack pack, int count)
    {
        var profiles = Profiles(pack);
        var countries = pack.Vocabulary.Countries.Values.ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var profile = profiles[i % profiles.Length];
            var facts = profile.Facts
                .With("worker.citizenship", Vocabulary.FactValue.OfSet(Vocabulary.FactKind.Country, [countries[i % countries.Length]]))
                .With("offer.wageHourly", Vocabulary.FactValue.Of(15m + (i % 5000 / 100m)));
            return (facts, profile.AsOf!.Value);
        })];
    }

    /// <summary>
    /// The shipped pack with more like it: copies of its rules under other names, whose numbers differ, so that hardly a condition
    /// is shared between them.
    /// </summary>
    public static RulePack Grown(int times)
    {
        var files = Directory.GetFiles(Rules, "*.yaml", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".tests.yaml", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(Rules, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .ToList();
        var copies = from file in files
                     from number in Enumerable.Range(1, times - 1)
                     where RuleCopy.IsCopied(file.Path)
                     select (Path: file.Path.Replace(".yaml", string.Create(CultureInfo.InvariantCulture, $".copy{number}.yaml"), StringComparison.Ordinal), Text: RuleCopy.Of(file.Text, number));
        return RulePack.Load(RuleSource.Memory(files.Concat(copies).Select(f => new RuleFile(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text)))));
    }
}
