namespace ImpRules.Cli.Tests;

/// <summary><c>imprules decide</c>.</summary>
public sealed class DecideTests : IDisposable
{
    private const string Met = """{"asOf": "2025-03-03", "worker": {"canadian": false, "monthsAbroad": 12}, "employer": {"relationship": "branch"}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sample_profile_is_decided_and_explained_with_the_pack_inside_the_tool()
    {
        var run = Imprules.Run("decide", Imprules.Sample("ict-executive.yaml")).ShouldExit(0);

        run.Out.Should().Contain("International Mobility Program").And.Contain("C62").And.Contain("IRPR 205(a)");
        run.Out.Should().NotContain("\e", "no colours go into a pipe").And.NotContain("\r");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_portal_checklist_lists_what_the_employer_enters_and_what_is_missing()
    {
        var run = Imprules.Run("decide", Imprules.Sample("employer-portal-offer.yaml"), "--format", "portal-checklist").ShouldExit(0);

        run.Out.Should().StartWith("Employer Portal: an offer of employment to submit").And.Contain("1 answer is not in the profile: Benefits.");
    }

    [Fact]
    public void A_portal_checklist_in_JSON_stands_alone_on_standard_output()
    {
        var json = Imprules.Run("decide", Imprules.Sample("consulate-accountant.yaml"), "--format", "portal-checklist-json").ShouldExit(0).Json;

        json.GetProperty("submission").GetString().Should().Be("not-required");
        json.GetProperty("obstacle").GetProperty("criterion").GetString().Should().Be("foreign-mission");
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("considered")]
    [InlineData("full")]
    public void Each_amount_of_detail_can_be_asked_for(string detail) =>
        Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--detail", detail).ShouldExit(0).Out.Should().NotBeEmpty();

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Microsoft_RulesEngine_gives_the_same_answer(string format)
    {
        string[] decide = ["decide", "-", "--rules", Imprules.SmallPack, "--format", format];

        var run = Imprules.RunWith(Met, [.. decide, "--engine", "rulesengine"]).ShouldExit(0);

        run.Out.Should().Be(Imprules.RunWith(Met, [.. decide, "--engine", "compiled"]).ShouldExit(0).Out);
    }

    [Fact]
    public void Json_stands_alone_on_standard_output_and_keeps_the_contract()
    {
        var json = Imprules.Run("decide", Imprules.Sample("ict-executive.yaml"), "--format", "json").ShouldExit(0).Json;

        json.GetProperty("routing").GetString().Should().Be("imp");
        json.GetProperty("primary").GetProperty("code").GetString().Should().Be("C62");
        json.GetProperty("primary").GetProperty("permit").GetString().Should().Be("employer-specific");
        json.GetProperty("asOf").GetString().Should().Be("2025-06-02");
        foreach (var name in new[] { "exemptions", "employerObligations", "missingFacts", "assumptions", "bars", "pack" })
        {
            json.TryGetProperty(name, out _).Should().BeTrue("a decision has {0}", name);
        }
    }

    [Fact]
    public void A_profile_comes_from_standard_input_and_the_answer_in_French()
    {
        var run = Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--lang", "fr").ShouldExit(0);

        run.Out.Should().Contain("Programme de mobilité internationale");
    }

    [Fact]
    public void Markdown_is_written_with_headings()
    {
        var run = Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--format", "markdown").ShouldExit(0);

        run.Out.Should().StartWith("#").And.Contain("C62");
    }

    [Theory]
    [InlineData("""{"worker": {"canadian": true}}""", "no-work-permit")]
    [InlineData("""{"worker": {"canadian": false}}""", "tfwp")]
    [InlineData("""{"employer": {"relationship": "branch"}}""", "undetermined")]
    public void Every_routing_exits_with_0(string profile, string routing)
    {
        var run = Imprules.RunWith(profile, "decide", "-", "--rules", Imprules.SmallPack, "--as-of", "2025-03-03", "--format", "json").ShouldExit(0);

        run.Json.GetProperty("routing").GetString().Should().Be(routing);
    }

    [Theory]
    [InlineData("2019-01-02", """{"asOf": "2025-03-03", "application": {"receivedOn": "2024-03-03"}}""", "2019-01-02")]
    [InlineData(null, """{"asOf": "2025-03-03", "application": {"receivedOn": "2024-03-03"}}""", "2025-03-03")]
    [InlineData(null, """{"application": {"receivedOn": "2024-03-03"}}""", "2024-03-03")]
    public void The_as_of_date_is_the_one_asked_for_else_that_of_the_profile(string? asked, string profile, string expected)
    {
        string[] option = asked is null ? [] : ["--as-of", asked];
        var run = Imprules.RunWith(profile, ["decide", "-", "--rules", Imprules.SmallPack, "--format", "json", .. option]).ShouldExit(0);

        run.Json.GetProperty("asOf").GetString().Should().Be(expected);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Without_any_date_it_is_today_and_says_so()
    {
        var run = Imprules.RunWith("{}", "decide", "-", "--rules", Imprules.SmallPack, "--format", "json").ShouldExit(0);

        var asOf = run.Json.GetProperty("asOf").GetString();
        run.Error.Should().Contain($"as of today, {asOf}: no date was given");
    }

    [Fact]
    public void Without_assumptions_rare_circumstances_are_asked_for()
    {
        var run = Imprules.RunWith("""{"worker": {"canadian": false}}""", "decide", "-", "--rules", Imprules.SmallPack, "--as-of", "2025-03-03", "--no-assumptions", "--format", "json").ShouldExit(0);

        run.Json.GetProperty("routing").GetString().Should().Be("undetermined");
        run.Json.GetProperty("assumptions").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_redacted_decision_keeps_personal_values_out()
    {
        var run = Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--redact", "--format", "json").ShouldExit(0);

        run.Out.Should().Contain("\"redacted\": true");
    }

    [Fact]
    public void A_code_that_is_known_but_not_in_force_is_warned_of()
    {
        var run = Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--code", "c12", "--format", "json").ShouldExit(0);

        run.Error.Should().Contain("warning: no rule has the code `C12` on 2025-03-03; it became `C62`");
        run.Json.GetProperty("requested").GetProperty("status").GetString().Should().Be("not-in-force");
    }

    [Fact]
    public void A_wrong_profile_is_reported_with_its_places()
    {
        var path = _folder.Write("wrong.yaml", "worker:\n  monthsAbroad: 37\n  canadien: true\n");

        var run = Imprules.Run("decide", path, "--rules", Imprules.SmallPack, "--format", "json").ShouldExit(1);

        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("wrong.yaml:2:17: error IMP082: ").And.Contain("wrong.yaml:3:3: error IMP080: unknown field `worker.canadien`; did you mean `worker.canadian`?");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002 binary \u0000")]
    [InlineData("[1, 2]")]
    [InlineData("{\"worker\": ")]
    [InlineData("worker: &a {canadian: true}\noffer: *a")]
    public void What_is_no_profile_is_wrong_input(string input)
    {
        var run = Imprules.RunWith(input, "decide", "-", "--rules", Imprules.SmallPack).ShouldExit(1);

        run.Error.Should().Contain("<stdin>").And.Contain("error IMP");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_wrong_input() =>
        Imprules.RunWith([0xFF, 0xFE, 0x00, 0x80, 0xC3], "decide", "-", "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().Contain("not valid UTF-8");

    [Fact]
    public void A_missing_file_is_wrong_input() =>
        Imprules.Run("decide", _folder.File("none.yaml"), "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().MatchRegex("none\\.yaml: error IMP001: no such file");

    [Fact]
    public void A_folder_is_no_profile() =>
        Imprules.Run("decide", _folder.Path, "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().Contain("this is a folder, not a file");

    [Fact]
    public void A_missing_pack_is_wrong_input() =>
        Imprules.Run("decide", "-", "--rules", _folder.File("none")).ShouldExit(1).Error.Should().Contain("no such folder");

    [Fact]
    public void A_code_that_came_later_names_the_one_in_its_place() =>
        Imprules.RunWith(Met, "decide", "-", "--rules", Imprules.SmallPack, "--as-of", "2020-01-01", "--code", "c62").ShouldExit(0)
            .Out.ReplaceLineEndings(" ").Should().Contain("C62: no rule in force on January 1, 2020 has this code; C12 stood");

    [Fact]
    public void A_day_that_the_pack_does_not_cover_is_wrong_input_in_a_profile_and_wrong_usage_as_an_option()
    {
        Imprules.RunWith("""{"asOf": "2001-01-01"}""", "decide", "-", "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().Contain("error IMP082: `asOf`: the pack covers 2015-10-26 and later");
        Imprules.RunWith("""{"application": {"receivedOn": "2001-01-01"}}""", "decide", "-", "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().Contain("error IMP082: `application.receivedOn`: the pack covers 2015-10-26 and later");
        Imprules.RunWith("{}", "decide", "-", "--rules", Imprules.SmallPack, "--as-of", "2001-01-01").ShouldExit(2)
            .Error.Should().Contain("the pack covers 2015-10-26 and later");
    }
}
