using CsCheck;
using FluentAssertions;
using ImpRules.Conditions;
using Xunit;

namespace ImpRules.Tests.Conditions;

public sealed class ConditionParserTests
{
    [Theory]
    [InlineData("worker.inCanada", typeof(TruthSyntax))]
    [InlineData("not worker.inCanada", typeof(TruthSyntax))]
    [InlineData("offer.wageHourly >= param lmia.threshold", typeof(ComparisonSyntax))]
    [InlineData("offer.wageHourly>=20.50", typeof(ComparisonSyntax))]
    [InlineData("worker.arrivedOn <= application.receivedOn", typeof(ComparisonSyntax))]
    [InlineData("worker.arrivedOn < 2025-01-21", typeof(ComparisonSyntax))]
    [InlineData("offer.noc in [\"00010\", \"21231\"]", typeof(MembershipSyntax))]
    [InlineData("offer.noc not in list some.list", typeof(MembershipSyntax))]
    [InlineData("worker.citizenship includes any of [US, MX]", typeof(MembershipSyntax))]
    [InlineData("worker.citizenship includes none of list parties", typeof(MembershipSyntax))]
    [InlineData("worker.credentials includes all of [degree]", typeof(MembershipSyntax))]
    [InlineData("offer.noc is known", typeof(PresenceSyntax))]
    [InlineData("offer.noc is none", typeof(PresenceSyntax))]
    [InlineData("offer.noc is not none", typeof(PresenceSyntax))]
    [InlineData("table professions has profession = offer.profession and credential in worker.credentials and years <= worker.years", typeof(TableSyntax))]
    public void A_comparison_reads_as_what_it_says(string text, Type expected)
    {
        ConditionParser.Parse(text, out var error).Should().BeOfType(expected);
        error.Should().BeNull();
    }

    [Theory]
    [InlineData("", 0, "a fact is missing here")]
    [InlineData("offer.noc =", 11, "a value is missing here")]
    [InlineData("offer.noc == x", 11, "a value is missing before `=`")]
    [InlineData("a.b = 1 and a.c = 2", 8, "`and` is not expected here")]
    [InlineData("a.b in [x, y", 12, "`]` is missing here")]
    [InlineData("a.b in []", 8, "a value is missing before `]`")]
    [InlineData("a.b in x", 7, "a list is missing here")]
    [InlineData("a.b includes x", 13, "`includes` must be followed by `any of`, `none of` or `all of`")]
    [InlineData("a.b is", 6, "`is` must be followed by `known`, `none` or `not none`")]
    [InlineData("a.b is not known", 16, "`is not known` cannot be asked: it would change when a fact is added")]
    [InlineData("a.b ! c", 4, "`!` does not stand alone")]
    [InlineData("a.b = \"x", 6, "the quote is not closed")]
    [InlineData("a.b + 1", 4, "`+` cannot stand in a condition")]
    [InlineData("f(a.b)", 1, "`(` cannot stand in a condition")]
    [InlineData("table t where x = 1", 8, "`has` is missing here")]
    [InlineData("table t has x", 13, "a comparison is missing here")]
    public void What_cannot_be_read_is_named_with_its_place(string text, int offset, string message)
    {
        ConditionParser.Parse(text, out var error).Should().BeNull();
        error!.Message.Should().Be(message);
        error.Offset.Should().Be(offset);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() => Gen.String.Sample(text =>
    {
        var condition = ConditionParser.Parse(text, out var error);
        (condition is null).Should().Be(error is not null);
    });

    [Fact]
    public void Any_row_of_known_words_is_read_or_refused_and_never_throws() =>
        Gen.Int[0, Words.Length - 1].Array[0, 12].Sample(picks =>
        {
            var condition = ConditionParser.Parse(string.Join(' ', picks.Select(i => Words[i])), out var error);
            (condition is null).Should().Be(error is not null);
        });

    private static readonly string[] Words =
    [
        "worker.a", "offer.b", "not", "in", "is", "known", "none", "includes", "any", "of", "all", "list", "param", "table", "has", "and",
        "=", "!=", "<", ">=", "[", "]", ",", "\"x\"", "12", "2025-01-01", "asOf",
    ];
}
