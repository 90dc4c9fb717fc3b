namespace ImpRules.Cli.Tests;

/// <summary>Command lines that cannot be run, and help.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("unknown verb `decid`; did you mean `decide`?", "decid", "x.yaml")]
    [InlineData("a verb is missing")]
    [InlineData("`decide` needs PROFILE", "decide")]
    [InlineData("unknown option `--frmat`; did you mean `--format`?", "decide", "--frmat", "json", "x.yaml")]
    [InlineData("`y.yaml` is one argument too many", "decide", "x.yaml", "y.yaml")]
    [InlineData("`--as-of` takes a day of the calendar such as 2025-06-02, not `2025-02-30`", "decide", "x.yaml", "--as-of", "2025-02-30")]
    [InlineData("`--as-of` needs a value", "decide", "x.yaml", "--as-of")]
    [InlineData("`--lang` cannot be `de`; write `en` or `fr`", "decide", "x.yaml", "--lang", "de")]
    [InlineData("`--lang` is given twice", "decide", "x.yaml", "--lang", "en", "--lang", "fr")]
    [InlineData("`--format` cannot be `xml`; write `text`, `markdown`, `json`, `portal-checklist` or `portal-checklist-json`", "decide", "x.yaml", "--format", "xml")]
    [InlineData("`--kind` cannot be `x`", "list", "--kind", "x")]
    [InlineData("the name of the file is empty", "decide", "")]
    [InlineData("there is no schema `profil`", "schema", "profil")]
    public void A_wrong_command_line_gets_one_message_and_a_hint(string message, params string[] args)
    {
        var run = Imprules.Run(args).ShouldExit(2);

        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"imprules: {message}");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("no rule has the code `C26`", "did you mean `C62`?", "decide", "-", "--code", "C26")]
    [InlineData("no rule has the code or identifier `transfr`", "did you mean `transfer`?", "show", "transfr")]
    [InlineData("no rule is of the family `transferees`", "did you mean `transferee`?", "list", "--family", "transferees")]
    [InlineData("no fact begins with `workers`", "did you mean `worker`?", "facts", "--group", "workers")]
    public void A_name_that_the_pack_does_not_have_is_wrong_usage(string message, string hint, params string[] args) =>
        Imprules.RunWith("{}", [.. args, "--rules", Imprules.SmallPack]).ShouldExit(2)
            .Error.Should().Contain(message).And.Contain(hint);

    [Theory]
    [InlineData("decide")]
    [InlineData("batch")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("facts")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("drift")]
    [InlineData("fmt")]
    [InlineData("new")]
    [InlineData("docs")]
    [InlineData("schema")]
    [InlineData("codegen")]
    public void The_help_of_a_verb_has_an_example(string verb)
    {
        var run = Imprules.Run(verb, "--help").ShouldExit(0);

        run.Out.Should().Contain("Usage:").And.MatchRegex("Examples?:").And.Contain($"imprules {verb}");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Help_is_a_verb_too()
    {
        Imprules.Run("help").ShouldExit(0).Out.Should().Be(Imprules.Run("--help").Out);
        Imprules.Run("help", "show").ShouldExit(0).Out.Should().Be(Imprules.Run("show", "--help").Out);
    }

    [Theory]
    [InlineData("list", "--as-of", "2025-06-02")]
    [InlineData("facts", "--format", "json")]
    [InlineData("--help")]
    public void An_output_that_cannot_be_written_is_said_and_is_no_fault_of_the_tool(params string[] args)
    {
        const string FullDisk = "/dev/full";
        if (File.Exists(FullDisk))
        {
            Imprules.RunInto(FullDisk, args).ShouldExit(1).Error.Should().StartWith("imprules: the output cannot be written: ");
        }
    }

    [Fact]
    public void The_tool_lists_its_verbs_and_says_its_version()
    {
        Imprules.Run("--help").ShouldExit(0).Out.Should().Contain("decide").And.Contain("batch").And.Contain("codegen");
        Imprules.Run("--version").ShouldExit(0).Out.Should().MatchRegex("^[0-9]+\\.[0-9]+");
    }
}
