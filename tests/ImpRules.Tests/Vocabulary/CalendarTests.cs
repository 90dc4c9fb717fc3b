using CsCheck;
using FluentAssertions;
using ImpRules.Vocabulary;
using Xunit;

namespace ImpRules.Tests.Vocabulary;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2024-01-31", "2024-02-28", 0)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2023-01-31", "2023-02-28", 1)]
    [InlineData("2024-03-15", "2024-04-14", 0)]
    [InlineData("2024-03-15", "2024-04-15", 1)]
    [InlineData("2024-03-15", "2025-03-14", 11)]
    [InlineData("2024-03-15", "2025-03-15", 12)]
    [InlineData("2025-03-15", "2024-03-15", -12)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2024-05-05", "2024-05-05", 0)]
    public void Complete_months_are_counted(string from, string to, int months) =>
        Calendar.Between(DateUnit.Months, DateRounding.Down, Day(from), Day(to)).Should().Be(months);

    [Theory]
    [InlineData("2024-03-15", "2024-04-15", 1)]
    [InlineData("2024-03-15", "2024-04-16", 2)]
    [InlineData("2024-03-15", "2024-03-15", 0)]
    [InlineData("2024-03-15", "2024-03-16", 1)]
    public void A_begun_month_counts_when_rounding_up(string from, string to, int months) =>
        Calendar.Between(DateUnit.Months, DateRounding.Up, Day(from), Day(to)).Should().Be(months);

    [Theory]
    [InlineData("2000-02-29", "2018-02-28", 18)]
    [InlineData("2000-03-01", "2018-02-28", 17)]
    [InlineData("2000-03-01", "2018-03-01", 18)]
    public void A_birthday_completes_a_year(string from, string to, int years) =>
        Calendar.Between(DateUnit.Years, DateRounding.Down, Day(from), Day(to)).Should().Be(years);

    [Fact]
    public void Counting_back_is_the_negative_of_counting_forward() => Days.Select(Days).Sample((a, b) =>
    {
        foreach (var unit in Enum.GetValues<DateUnit>())
        {
            foreach (var rounding in Enum.GetValues<DateRounding>())
            {
                Calendar.Between(unit, rounding, a, b).Should().Be(-Calendar.Between(unit, rounding, b, a));
            }
        }
    });

    [Fact]
    public void Complete_months_never_pass_the_second_day_and_one_more_would() => Days.Select(Days).Where((a, b) => a <= b).Sample((a, b) =>
    {
        var months = Calendar.Between(DateUnit.Months, DateRounding.Down, a, b);
        a.AddMonths(months).Should().BeOnOrBefore(b);
        a.AddMonths(months + 1).Should().BeAfter(b);
    });

    private static Gen<DateOnly> Days => Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
