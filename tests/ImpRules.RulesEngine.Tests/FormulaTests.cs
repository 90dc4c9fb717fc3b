using System.Globalization;
using ImpRules.RulesEngine.Execution;
using ImpRules.RulesEngine.Formulas;
using ImpRules.RulesEngine.Workflows;

namespace ImpRules.RulesEngine.Tests;

/// <summary>What reaches RulesEngine means there what it means here.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("US")]
    [InlineData("")]
    [InlineData("it\u2019s \"quoted\" and \\ slashed")]
    [InlineData("\" || true || \"")]
    [InlineData("$(facts.Word) {0} @x\r\n\t\0")]
    [InlineData("Qu\u00e9bec \ud83c\udf41 \u202e")]
    public void A_text_is_equal_to_itself_alone(string text)
    {
        var input = new RuleInput();
        input.Word["here"] = text;
        input.Word["other"] = text + "x";

        Truth($"facts.Word[\"here\"] == {Literal.Of(text)}", input).Should().Be(ImpRules.Truth.Met);
        Truth($"facts.Word[\"other\"] == {Literal.Of(text)}", input).Should().Be(ImpRules.Truth.NotMet);
        Truth($"facts.Word.ContainsKey({Literal.Of(text)})", input).Should().Be(ImpRules.Truth.NotMet);
    }

    [Fact]
    public void Words_that_differ_in_case_differ()
    {
        var input = new RuleInput();
        input.Word["here"] = "us";

        Truth("facts.Word[\"here\"] == \"US\"", input).Should().Be(ImpRules.Truth.NotMet);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("20.50")]
    [InlineData("-0.0001")]
    [InlineData("999999999999999999")]
    [InlineData("12345678901234567890.123")]
    public void A_number_is_read_as_it_is_in_any_culture(string written)
    {
        var number = decimal.Parse(written, CultureInfo.InvariantCulture);
        var input = new RuleInput();
        input.Number["here"] = number;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-CA");
            Truth($"facts.Number[\"here\"] == {Literal.Of(number)}", input).Should().Be(ImpRules.Truth.Met);
            Truth($"facts.Number[\"here\"] < {Literal.Of(number)}", input).Should().Be(ImpRules.Truth.NotMet);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(5000)]
    public void Any_number_of_alternatives_is_taken(int count)
    {
        var words = Enumerable.Range(0, count).Select(i => $"w{i}").ToList();
        var input = new RuleInput();
        input.Word["here"] = words[^1];

        Truth(Formula.Any(words.Select(w => Formula.Atom($"facts.Word[\"here\"] == {Literal.Of(w)}"))).Text, input).Should().Be(ImpRules.Truth.Met);
        Truth(Formula.All(words.Select(w => Formula.Atom($"facts.Word[\"here\"] == {Literal.Of(w)}"))).Text, input)
            .Should().Be(count == 1 ? ImpRules.Truth.Met : ImpRules.Truth.NotMet);
    }

    [Theory]
    [InlineData("facts.Number[\"missing\"] > 1.0m")]
    [InlineData("facts.Misspelt.Contains(\"x\")")]
    [InlineData("facts.None.Contains(")]
    public void What_RulesEngine_cannot_evaluate_is_an_exception_with_the_name_of_the_rule(string expression)
    {
        var fault = FluentActions.Invoking(() => Truth(expression, new RuleInput())).Should().Throw<RulesEngineException>().Which;

        fault.Rule.Should().Be("the rule must hold");
        fault.Message.Should().Contain("the rule must hold");
    }

    private static Truth Truth(string expression, RuleInput input)
    {
        var formula = Formula.Atom(expression);
        var workflow = new PlannedWorkflow("test", Phase.Programme, [new PlannedRule(0, "the rule", new FormulaPair(formula, formula), [], null)]);
        var truths = new Truth[1];
        new CompiledWorkflows([workflow]).Run(workflow, input, truths);
        return truths[0];
    }
}
