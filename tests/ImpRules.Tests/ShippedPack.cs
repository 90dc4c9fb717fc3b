namespace ImpRules.Tests;

/// <summary>The pack that ships with the library, loaded once for all tests.</summary>
internal static class ShippedPack
{
    private static readonly Lazy<RulePack> Pack = new(RulePack.Embedded);

    public static RulePack Instance => Pack.Value;
}
