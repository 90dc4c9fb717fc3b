using System.Text.Json;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules list</c>, <c>show</c>, <c>facts</c>, <c>schema</c> and <c>codegen</c>.</summary>
public sealed class LookUpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_list_in_json_keeps_the_contract()
    {
        var items = Imprules.Run("list", "--as-of", "2025-06-02", "--format", "json").ShouldExit(0).Json.EnumerateArray().ToList();

        items.Should().OnlyContain(i => i.GetProperty("kind").GetString() == "imp" || i.GetProperty("kind").GetString() == "tfwp" || i.GetProperty("kind").GetString() == "no-work-permit");
        var executive = items.Single(i => i.GetProperty("code").GetString() == "C62");
        executive.GetProperty("exemption").GetString().Should().Be("ict-executive");
        executive.GetProperty("authority").GetString().Should().Be("IRPR 205(a)");
        executive.GetProperty("permit").GetString().Should().Be("employer-specific");
        executive.GetProperty("title").GetProperty("fr").GetString().Should().NotBeEmpty();
        executive.GetProperty("effective").GetProperty("from").GetString().Should().Be("2024-10-03");
        executive.GetProperty("effective").GetProperty("until").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("2022-12-14", "C12")]
    [InlineData("2022-12-15", "C62")]
    public void The_list_is_that_of_the_day(string asOf, string code) =>
        Imprules.Run("list", "--as-of", asOf, "--rules", Imprules.SmallPack, "--kind", "imp", "--format", "json").ShouldExit(0)
            .Json.EnumerateArray().Select(i => i.GetProperty("code").GetString()).Should().Equal(code);

    [Fact]
    public void Obligations_are_listed_when_asked_for()
    {
        Imprules.Run("list", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().Contain("transfer").And.NotContain("Offer of employment");
        Imprules.Run("list", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack, "--kind", "all", "--lang", "fr").ShouldExit(0).Out.Should().Contain("Offre d’emploi");
    }

    [Fact]
    public void A_rule_is_shown_with_its_numbers_authority_doubts_and_versions()
    {
        var run = Imprules.Run("show", "c62", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.Out.Should().StartWith("C62 transfer: Transferred worker\n")
            .And.Contain("At least 12 months abroad. An officer judges this. [IRPR 205(a)]")
            .And.Contain("medium").And.Contain("Whether part-time work counts.")
            .And.Contain("until 2022-12-14, C12").And.Contain("since 2022-12-15, C62 (this one)");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void The_places_of_criteria_and_of_the_parameters_that_they_name_are_shown_when_asked_for()
    {
        string[] show = ["show", "c62", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack];
        Imprules.Run([.. show, "--places"]).ShouldExit(0).Out.Should()
            .Contain("small/transfer.2022-12-15.yaml:23: worker.monthsAbroad >= param transfer.months\n").And.MatchRegex("@ .*small/parameters\\.yaml:[0-9]+: param transfer\\.months\n");
        Imprules.Run(show).ShouldExit(0).Out.Should().NotContain("transfer.2022-12-15.yaml");
    }

    [Fact]
    public void A_rule_is_shown_as_it_stood_on_the_day()
    {
        var run = Imprules.Run("show", "transfer", "--as-of", "2020-01-01", "--lang", "fr", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.Out.Should().StartWith("C12 transfer: Travailleur muté\n").And.Contain("Au moins 6 mois à l’étranger.");
    }

    [Fact]
    public void French_writes_provisions_as_the_French_regulations_do()
    {
        Imprules.Run("list", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack, "--lang", "fr").ShouldExit(0)
            .Out.Should().Contain("RIPR 205a)").And.NotContain("IRPR");
        Imprules.Run("show", "c62", "--as-of", "2025-06-02", "--rules", Imprules.SmallPack, "--lang", "fr").ShouldExit(0)
            .Out.Should().Contain("[RIPR 205a)]").And.Contain("- RIPR: ").And.NotContain("IRPR");
        Imprules.Run("facts", "--group", "employer", "--rules", Imprules.SmallPack, "--lang", "fr").ShouldExit(0)
            .Out.Should().Contain("Présumé s’il n’est pas donné : aucun\n");
    }

    [Fact]
    public void A_rule_that_only_the_folder_here_has_is_looked_for_there()
    {
        Directory.Move(_folder.CopyOfSmallPack(), _folder.File("rules"));

        Imprules.RunIn(_folder.Path, [], "show", "transfer").ShouldExit(2).Error.Should().Contain("`--rules rules` looks in the folder here");
        Imprules.RunIn(_folder.Path, [], "show", "transfer", "--as-of", "2025-06-02", "--rules", "rules").ShouldExit(0);
    }

    [Fact]
    public void Facts_are_listed_with_types_and_values()
    {
        Imprules.Run("facts", "--group", "employer", "--rules", Imprules.SmallPack).ShouldExit(0)
            .Out.Should().Contain("employer.relationship  code").And.Contain("parent: parent; branch: branch").And.NotContain("worker.canadian");
        Imprules.Run("facts", "--format", "json", "--rules", Imprules.SmallPack).ShouldExit(0)
            .Json.EnumerateArray().Select(f => f.GetProperty("path").GetString())
            .Should().Equal("application.receivedOn", "employer.relationship", "worker.canadian", "worker.monthsAbroad");
    }

    [Theory]
    [InlineData("profile")]
    [InlineData("rules")]
    [InlineData("tests")]
    [InlineData("decision")]
    public void Each_schema_is_printed(string name)
    {
        var json = Imprules.Run("schema", name, "--rules", Imprules.SmallPack).ShouldExit(0).Json;

        json.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Fact]
    public void The_typed_profile_is_written_and_then_found_fresh_until_the_vocabulary_changes()
    {
        var output = _folder.File("Generated");
        var surplus = Path.Combine(Directory.CreateDirectory(output).FullName, "Old.g.cs");
        File.WriteAllText(surplus, "");

        Imprules.Run("codegen", "-o", output, "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().Contain("Profile.g.cs").And.Contain("Worker.g.cs");
        File.Exists(surplus).Should().BeFalse();
        Imprules.Run("codegen", "-o", output, "--rules", Imprules.SmallPack, "--check").ShouldExit(0).Out.Should().BeEmpty();
        Imprules.Run("codegen", "-o", output, "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().BeEmpty("nothing was to be written");

        File.AppendAllText(Path.Combine(output, "Worker.g.cs"), "// changed\n");
        var run = Imprules.Run("codegen", "-o", output, "--rules", Imprules.SmallPack, "--check").ShouldExit(1);
        run.Out.Should().Contain("Worker.g.cs");
        run.Error.Should().Contain("1 of the generated files");
    }
}
