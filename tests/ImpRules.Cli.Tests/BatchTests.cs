using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImpRules.Cli.Tests;

/// <summary><c>imprules batch</c>.</summary>
public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Microsoft_RulesEngine_gives_the_same_lines()
    {
        const string input = """
            {"id": 1, "profile": {"asOf": "2025-03-03", "worker": {"canadian": false, "monthsAbroad": 12}}}
            {"id": 2, "profile": {"asOf": "2025-03-03", "worker": {"canadian": true}}}
            """;

        var run = Imprules.RunWith(input, "batch", "-", "--rules", Imprules.SmallPack, "--engine", "rulesengine").ShouldExit(0);

        run.Out.Should().Be(Imprules.RunWith(input, "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(0).Out);
    }

    [Fact]
    public void Lines_come_out_in_their_order()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 2000; i++)
        {
            var canadian = i % 3 == 0 ? "true" : "false";
            input.Append(CultureInfo.InvariantCulture, $"{{\"id\": {i}, \"asOf\": \"2025-03-03\", \"profile\": {{\"worker.canadian\": {canadian}}}}}\n");
        }

        var run = Imprules.RunWith(input.ToString(), "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.JsonLines.Select(l => l.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, 2000));
        run.JsonLines.Select(Routing).Should().Equal(Enumerable.Range(0, 2000).Select(i => i % 3 == 0 ? "no-work-permit" : "tfwp"));
        run.Error.Should().Contain("2,000 decided, 0 bad");
    }

    [Fact]
    public async Task A_batch_that_is_told_to_stop_finishes_what_was_begun_and_says_so()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There is no way to ask one process alone to end.
        }

        using var tool = Imprules.Start("batch", "-", "--rules", Imprules.SmallPack);
        for (var i = 0; i < 20; i++)
        {
            await tool.Tell(string.Create(CultureInfo.InvariantCulture, $"{{\"id\": {i}, \"asOf\": \"2025-03-03\", \"profile\": {{}}}}\n"));
        }

        // The input has not ended: the tool waits for more.
        var said = await tool.Until("\"id\":7,");
        (await tool.End()).Should().Be(130);
        said += await tool.Until("stopped: ");

        var lines = said.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).ToList();
        lines.Should().Equal(Enumerable.Range(0, lines.Count));
        said.Should().Contain($"stopped: {lines.Count} decided, 0 bad");
    }

    [Fact]
    public void A_bad_line_is_reported_with_its_number_and_does_not_stop_the_rest()
    {
        var path = _folder.Write("in.jsonl", """
            {"id": "a", "asOf": "2025-03-03", "profile": {"worker": {"canadian": true}}}

            no JSON
            {"id": "b", "asOf": "2025-03-03", "profile": {"worker": {"monthsAbroad": "twelve"}}}
            {"id": "c", "asOf": "2025-02-30", "profile": {}}
            {"id": "d", "profil": {}}
            {"id": "é", "asOf": "2001-01-01", "profile": {}}
            {"id": "f"}
            {"id": "r", "profile": {"application": {"receivedOn": "2001-01-01"}}}
            {"id": [], "profile": {}}
            {"id": "g", "asOf": "2025-03-03", "profile": {"worker.canadian": false}}
            """);

        var run = Imprules.Run("batch", path, "--rules", Imprules.SmallPack).ShouldExit(1);

        run.JsonLines.Select(Id).Should().Equal("a", null, "b", "c", "d", "é", "f", "r", null, "g");
        run.JsonLines.Select(l => l.TryGetProperty("error", out var e) ? e.GetProperty("line").GetInt32() : 0).Should().Equal(0, 3, 4, 5, 6, 7, 8, 9, 10, 0);
        run.JsonLines.Select(Fault).Should().Equal(null, null, "worker.monthsAbroad", "asOf", "profil", "asOf", "profile", "application.receivedOn", "id", null);
        Routing(run.JsonLines[0]).Should().Be("no-work-permit");
        Routing(run.JsonLines[9]).Should().Be("tfwp");
        run.Error.Should().Contain("in.jsonl:3:").And.Contain("in.jsonl:4:74: error IMP081: `worker.monthsAbroad` is a whole number")
            .And.Contain("2 decided, 8 bad");
    }

    [Fact]
    public void Odd_bytes_and_line_ends_are_taken_as_they_come()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "{\"id\":1,\"profile\":{\"asOf\":\"2025-03-03\"}}\r\n \r\n"u8, .. "{\"id\":2,\"profile\":{\"x\":\""u8, 0xFF, .. "\"}}\n"u8, .. "{\"id\":3,\"profile\":{\"application\":{\"receivedOn\":\"2025-03-03\"}}}"u8];

        var run = Imprules.RunWith(input, "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(1);

        run.JsonLines.Select(Id).Should().Equal("1", null, "3");
        run.JsonLines[1].GetProperty("error").GetProperty("message").GetString().Should().Be("not valid UTF-8");
    }

    [Fact]
    public void A_line_without_end_is_refused_and_the_next_one_decided()
    {
        var input = "{\"id\":1,\"profile\":{\"x\":\"" + new string('a', 9_000_000) + "\"}}\n{\"id\":2,\"asOf\":\"2025-03-03\",\"profile\":{}}\n";

        var run = Imprules.RunWith(input, "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(1);

        run.JsonLines.Should().HaveCount(2);
        run.JsonLines[0].GetProperty("error").GetProperty("message").GetString().Should().Be("larger than 4 MiB");
        Id(run.JsonLines[1]).Should().Be("2");
    }

    [Fact]
    public void The_output_goes_to_a_file_and_is_what_decide_says()
    {
        var input = _folder.Write("in.jsonl", """{"id": "a", "profile": {"asOf": "2025-03-03", "worker": {"canadian": true}}}""");
        var output = _folder.File("out.jsonl");

        Imprules.Run("batch", input, "-o", output, "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().BeEmpty();
        var alone = Imprules.RunWith("""{"asOf": "2025-03-03", "worker": {"canadian": true}}""", "decide", "-", "--rules", Imprules.SmallPack, "--format", "json").ShouldExit(0);

        var line = JsonDocument.Parse(File.ReadAllText(output)).RootElement;
        JsonElement.DeepEquals(line.GetProperty("decision"), alone.Json).Should().BeTrue();
    }

    [Fact]
    public void Criterion_trees_can_be_left_out()
    {
        var run = Imprules.RunWith("""{"profile": {"asOf": "2025-03-03"}}""", "batch", "-", "--no-criteria", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.JsonLines[0].GetProperty("decision").GetProperty("exemptions")[0].GetProperty("criteria").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Lines_without_a_day_are_decided_as_of_today_which_is_said_once()
    {
        var run = Imprules.RunWith("{\"profile\":{}}\n{\"profile\":{}}\n", "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(0);

        run.Error.Should().MatchRegex("2 lines name no day: decided as of today, [0-9]{4}-");
        run.JsonLines.Should().AllSatisfy(l => l.TryGetProperty("id", out _).Should().BeFalse());
    }

    [Fact]
    public void Nothing_in_gives_nothing_out() =>
        Imprules.RunWith("", "batch", "-", "--rules", Imprules.SmallPack).ShouldExit(0).Out.Should().BeEmpty();

    [Fact]
    public void The_input_is_never_overwritten()
    {
        var path = _folder.Write("in.jsonl", "{}");

        Imprules.Run("batch", path, "-o", path, "--rules", Imprules.SmallPack).ShouldExit(2).Error.Should().Contain("overwrite");
        File.ReadAllText(path).Should().Be("{}");
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_said_before_work_begins() =>
        Imprules.RunWith("{}", "batch", "-", "-o", _folder.File("none/out.jsonl"), "--rules", Imprules.SmallPack).ShouldExit(1)
            .Error.Should().Contain("cannot be written");

    private static string? Id(JsonElement line) => line.TryGetProperty("id", out var id) ? id.ToString() : null;

    private static string? Fault(JsonElement line) => line.TryGetProperty("error", out var error) && error.TryGetProperty("path", out var path) ? path.GetString() : null;

    private static string? Routing(JsonElement line) => line.GetProperty("decision").GetProperty("routing").GetString();
}
