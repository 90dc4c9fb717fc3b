namespace ImpRules.Cli.Tests;

/// <summary><c>imprules new</c>.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_rule_of_any_kind_passes_check_and_test_and_is_formatted()
    {
        var pack = _folder.CopyOfSmallPack();
        foreach (var kind in new[] { "exemption", "no-permit", "stream", "obligation", "bar", "policy" })
        {
            Imprules.Run("new", kind, $"new-{kind}", "--rules", pack, "--from", "2024-05-06").ShouldExit(0).Out.Should().Contain($"new-{kind}.2024-05-06.yaml\n");
        }

        Imprules.Run("new", "exemption", "cited", "--rules", pack, "--authority", "IRPR 205(a)", "-o", Path.Combine(pack, "here")).ShouldExit(0)
            .Out.Should().Contain("here/cited.tests.yaml\n").And.NotContain("sources");
        Imprules.Run("check", pack).ShouldExit(0).Out.Should().Contain("0 errors, 0 warnings");
        Imprules.Run(["fmt", "--check", .. Directory.GetDirectories(pack)]).ShouldExit(0);
        Imprules.Run("test", pack, "--filter", "new-").ShouldExit(0).Out.Should().Contain("36 cases: 36 passed, 0 failed").And.Contain("12 shown to decide alone");
    }

    [Fact]
    public void A_new_pack_passes_check_and_test()
    {
        var pack = _folder.File("rules");
        Imprules.Run("new", "pack", "my-rules", "-o", pack).ShouldExit(0).Out.Should().Contain("rules/pack.yaml\n");
        Imprules.Run("check", pack).ShouldExit(0).Out.Should().Contain("(1 rule version, 2 facts): 0 errors, 0 warnings");
        Imprules.Run("test", pack).ShouldExit(0).Out.Should().Contain("0 failed");
    }

    [Fact]
    public void A_new_test_says_what_the_rule_decides_now_and_names_its_criteria()
    {
        var pack = _folder.CopyOfSmallPack();
        Imprules.Run("new", "test", "transfer", "--rules", pack).ShouldExit(1).Error.Should().Contain("transfer.tests.yaml: error IMP001: there is such a file already");
        File.Delete(Path.Combine(pack, "transfer.tests.yaml"));

        Imprules.Run("new", "test", "transfer", "--rules", pack).ShouldExit(0);
        File.ReadAllText(Path.Combine(pack, "transfer.tests.yaml")).Should().Contain("#   months-abroad: worker.monthsAbroad >= param transfer.months\n");
        Imprules.Run("test", pack, "--filter", "transfer").ShouldExit(0);
    }

    [Theory]
    [InlineData("nothing new of the kind `exemtion`", "exemtion", "a")]
    [InlineData("`A_b` is not an identifier", "bar", "A_b")]
    [InlineData("there is a rule `transfer` already", "exemption", "transfer")]
    [InlineData("there is no rule `transfr`", "test", "transfr")]
    [InlineData("the pack registers no source `IRPA`", "bar", "a", "--authority", "IRPA 3")]
    [InlineData("`new` needs ID", "bar")]
    public void What_cannot_be_new_is_said(string message, params string[] args) =>
        Imprules.Run(["new", .. args, "--rules", Imprules.SmallPack]).ShouldExit(2).Error.Should().Contain(message);
}
