namespace ImpRules.Cli.Tests.Site;

/// <summary>The site of the small pack and that of the shipped one, written once for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class SiteFixture : IDisposable, ICollectionFixture<SiteFixture>
{
    public const string Name = "site";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<BuiltSite> _small;
    private readonly Lazy<BuiltSite> _shipped;

    public SiteFixture()
    {
        _small = new Lazy<BuiltSite>(() => Built("small", Imprules.SmallPack));
        _shipped = new Lazy<BuiltSite>(() => Built("shipped", Path.Combine(Imprules.Repository, "rules")));
    }

    internal BuiltSite Small => _small.Value;

    internal BuiltSite Shipped => _shipped.Value;

    public void Dispose() => _folder.Dispose();

    private BuiltSite Built(string name, string rules)
    {
        Imprules.Run("docs", "-o", _folder.File(name), "--rules", rules, "--compare", "2022-12-14").ShouldExit(0);
        return new BuiltSite(_folder.File(name));
    }
}
