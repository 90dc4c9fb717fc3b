using FluentAssertions;
using ImpRules.Conditions;
using ImpRules.Vocabulary;
using Xunit;

namespace ImpRules.Tests.Conditions;

public sealed class ComparisonTests
{
    private const Truth T = Truth.Met, F = Truth.NotMet, U = Truth.Undetermined;

    [Theory]
    [InlineData(11, ComparisonOperator.Less, 12, T)]
    [InlineData(12, ComparisonOperator.Less, 12, F)]
    [InlineData(13, ComparisonOperator.Less, 12, F)]
    [InlineData(11, ComparisonOperator.LessOrEqual, 12, T)]
    [InlineData(12, ComparisonOperator.LessOrEqual, 12, T)]
    [InlineData(13, ComparisonOperator.LessOrEqual, 12, F)]
    [InlineData(11, ComparisonOperator.Greater, 12, F)]
    [InlineData(12, ComparisonOperator.Greater, 12, F)]
    [InlineData(13, ComparisonOperator.Greater, 12, T)]
    [InlineData(11, ComparisonOperator.GreaterOrEqual, 12, F)]
    [InlineData(12, ComparisonOperator.GreaterOrEqual, 12, T)]
    [InlineData(13, ComparisonOperator.GreaterOrEqual, 12, T)]
    [InlineData(12, ComparisonOperator.Equal, 12, T)]
    [InlineData(11, ComparisonOperator.Equal, 12, F)]
    [InlineData(12, ComparisonOperator.NotEqual, 12, F)]
    [InlineData(11, ComparisonOperator.NotEqual, 12, T)]
    public void Numbers_compare_at_their_boundaries(long left, ComparisonOperator op, long right, Truth expected) =>
        Comparison.Compare(FactValue.Of(left), op, FactValue.Of(right)).Should().Be(expected);

    [Fact]
    public void A_decimal_equals_the_same_amount_however_it_is_written() =>
        Comparison.Compare(FactValue.Of(36.0m), ComparisonOperator.Equal, FactValue.Of(36L)).Should().Be(T);

    [Theory]
    [MemberData(nameof(Operators))]
    public void What_is_not_known_leaves_every_comparison_undetermined(ComparisonOperator op)
    {
        Comparison.Compare(FactValue.NotKnown, op, FactValue.Of(1L)).Should().Be(U);
        Comparison.Compare(FactValue.Of(1L), op, FactValue.NotKnown).Should().Be(U);
        Comparison.Compare(FactValue.NotKnown, op, FactValue.Absent).Should().Be(U);
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Against_what_is_absent_only_not_equal_holds(ComparisonOperator op) =>
        Comparison.Compare(FactValue.Absent, op, FactValue.Of(0L)).Should().Be(op == ComparisonOperator.NotEqual ? T : F);

    public static TheoryData<ComparisonOperator> Operators => [.. Enum.GetValues<ComparisonOperator>()];
}
