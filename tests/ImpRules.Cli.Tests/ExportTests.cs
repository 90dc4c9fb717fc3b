using System.Text.Json;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules export</c>.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_workflows_of_a_day_are_json_alone_on_standard_output()
    {
        var run = Imprules.Run("export", "rulesengine", "--as-of", "2025-03-03", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.Error.Should().BeEmpty();
        run.Json.EnumerateArray().Select(w => w.GetProperty("WorkflowName").GetString()).Should().StartWith("programme-1");
        run.Json[0].GetProperty("Pack").GetProperty("AsOf").GetString().Should().Be("2025-03-03");
    }

    [Fact]
    public void A_file_takes_them_and_nothing_is_printed()
    {
        var file = _folder.File("workflows.json");

        Imprules.Run("export", "rulesengine", "--as-of", "2025-03-03", "--rules", Imprules.SmallPack, "-o", file).ShouldExit(0).Out.Should().BeEmpty();

        JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Another_engine_is_a_fault_of_usage() =>
        Imprules.Run("export", "drools").ShouldExit(2).Error.Should().Contain("no export for `drools`").And.Contain("rulesengine");

    [Fact]
    public void A_day_before_the_pack_begins_is_a_fault_of_usage() =>
        Imprules.Run("export", "rulesengine", "--as-of", "1999-01-01", "--rules", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("covers");
}
