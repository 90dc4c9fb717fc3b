namespace ImpRules.Cli.Tests;

/// <summary>The walk-throughs of the analyst's guide, done on a copy of the shipped pack: what they say is what happens.</summary>
public sealed class WalkthroughTests : IDisposable
{
    private static readonly string Rules = Path.Combine(Imprules.Repository, "rules");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A Monday: raise a threshold")]
    [InlineData("A new public policy with a new fact")]
    public void The_guide_prints_what_the_tool_prints(string heading)
    {
        foreach (var file in Directory.EnumerateFiles(Rules, "*", SearchOption.AllDirectories))
        {
            var copy = _folder.File(Path.Combine("rules", Path.GetRelativePath(Rules, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).ReplaceLineEndings("\n"));
        }

        var guide = File.ReadAllText(Path.Combine(Rules, "README.md")).ReplaceLineEndings("\n");

        new Walkthrough(_folder.Path).Follow(guide, heading).Should().BeEmpty("`{0}` in rules/README.md says otherwise", heading);
    }
}
