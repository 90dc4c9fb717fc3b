using FluentAssertions;
using ImpRules.Conditions;
using Xunit;

namespace ImpRules.Tests.Conditions;

public sealed class KleeneTests
{
    private const Truth T = Truth.Met, F = Truth.NotMet, U = Truth.Undetermined;

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, F, F)]
    [InlineData(T, U, U)]
    [InlineData(F, T, F)]
    [InlineData(F, F, F)]
    [InlineData(F, U, F)]
    [InlineData(U, T, U)]
    [InlineData(U, F, F)]
    [InlineData(U, U, U)]
    public void And_follows_the_truth_table(Truth left, Truth right, Truth expected) => Truths.And(left, right).Should().Be(expected);

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, F, T)]
    [InlineData(T, U, T)]
    [InlineData(F, T, T)]
    [InlineData(F, F, F)]
    [InlineData(F, U, U)]
    [InlineData(U, T, T)]
    [InlineData(U, F, U)]
    [InlineData(U, U, U)]
    public void Or_follows_the_truth_table(Truth left, Truth right, Truth expected) => Truths.Or(left, right).Should().Be(expected);

    [Theory]
    [InlineData(T, F)]
    [InlineData(F, T)]
    [InlineData(U, U)]
    public void Not_follows_the_truth_table(Truth truth, Truth expected) => Truths.Not(truth).Should().Be(expected);

    [Fact]
    public void The_default_is_never_a_ruling()
    {
        default(Truth).Should().Be(Truth.Undetermined);
        default(Routing).Should().Be(Routing.Undetermined);
    }
}
