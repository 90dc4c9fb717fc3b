namespace ImpRules.Cli.Tests;

/// <summary><c>imprules fmt</c>.</summary>
public sealed class FmtTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_that_differ_are_named_and_written_anew()
    {
        var pack = _folder.CopyOfSmallPack();
        var file = Path.Combine(pack, "transfer.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("code: C12", "code:   C12"));
        Imprules.Run("fmt", "--check", pack).ShouldExit(1).Out.Should().Contain("transfer.yaml\n");

        Imprules.Run("fmt", pack).ShouldExit(0).Out.Should().Contain("transfer.yaml\n");
        File.ReadAllText(file).Should().Contain("code: C12\n");
        Imprules.Run("fmt", "--check", pack).ShouldExit(0).Out.Should().BeEmpty();
        Imprules.Run("check", pack).ShouldExit(0);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_as_it_is_and_the_others_are_written()
    {
        var wrong = _folder.Write("a.yaml", "a: [1\n");
        var sound = _folder.Write("b.yaml", "b:  1\n");

        var run = Imprules.Run("fmt", _folder.Path).ShouldExit(1);
        run.Error.Should().Contain("a.yaml:2:1: error IMP002");
        run.Out.Should().Be($"{sound}\n");
        File.ReadAllText(wrong).Should().Be("a: [1\n");
        File.ReadAllText(sound).Should().Be("b: 1\n");
    }

    [Fact]
    public void Standard_input_is_formatted_to_standard_output()
    {
        Imprules.RunWith("a:  1  # x\n", "fmt", "-").ShouldExit(0).Out.Should().Be("a: 1  # x\n");
        Imprules.RunWith("a:  1\n", "fmt", "-", "--check").ShouldExit(1).Out.Should().BeEmpty();
        Imprules.Run("fmt", _folder.File("none.yaml")).ShouldExit(1).Error.Should().Contain("no such file");
    }
}
