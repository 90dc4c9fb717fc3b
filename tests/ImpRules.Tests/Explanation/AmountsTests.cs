using ImpRules.Explanation;

namespace ImpRules.Tests.Explanation;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("2025-06-02", "June 2, 2025", "2 juin 2025")]
    [InlineData("2026-08-01", "August 1, 2026", "1er août 2026")]
    [InlineData("2024-12-31", "December 31, 2024", "31 décembre 2024")]
    [InlineData("2016-02-29", "February 29, 2016", "29 février 2016")]
    public void A_date_is_written_out(string date, string english, string french)
    {
        Typography.Unglue(Amounts.Date(DateOnly.Parse(date), Language.English)).Should().Be(english);
        Typography.Unglue(Amounts.Date(DateOnly.Parse(date), Language.French)).Should().Be(french);
    }

    [Theory]
    [InlineData("230", "$230", "230_$")]
    [InlineData("230.00", "$230", "230_$")]
    [InlineData("155.5", "$155.50", "155,50_$")]
    [InlineData("1000", "$1,000", "1_000_$")]
    [InlineData("1234567.891", "$1,234,567.891", "1_234_567,891_$")]
    [InlineData("0", "$0", "0_$")]
    [InlineData("-5", "-$5", "-5_$")]
    public void Money_is_written_as_each_language_does(string amount, string english, string french)
    {
        var number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Amounts.Money(number, Language.English).Should().Be(english);
        Amounts.Money(number, Language.French).Should().Be(french.Replace('_', Typography.NoBreakSpace));
    }

    [Theory]
    [InlineData("12", "12", "12")]
    [InlineData("37.50", "37.5", "37,5")]
    [InlineData("1234", "1,234", "1_234")]
    [InlineData("-1234.5", "-1,234.5", "-1_234,5")]
    public void A_number_is_written_as_each_language_does(string amount, string english, string french)
    {
        var number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        Amounts.Number(number, Language.English).Should().Be(english);
        Amounts.Number(number, Language.French).Should().Be(french.Replace('_', Typography.NoBreakSpace));
    }

    [Theory]
    [InlineData("months", "1", "1 month", "1 mois")]
    [InlineData("months", "0", "0 months", "0 mois")]
    [InlineData("years", "2", "2 years", "2 ans")]
    [InlineData("years", "1", "1 year", "1 an")]
    [InlineData("percent", "50", "50%", "50_%")]
    [InlineData("CAD-per-hour", "19.5", "$19.50 an hour", "19,50_$ l’heure")]
    [InlineData("hours-per-week", "37.5", "37.5 hours a week", "37,5 heures par semaine")]
    [InlineData("parsec", "3", "3 parsec", "3 parsec")]
    [InlineData(null, "3", "3", "3")]
    public void A_quantity_has_its_unit(string? unit, string amount, string english, string french)
    {
        var number = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        new Wording(Language.English, ExamplePack.Instance, redact: false).Quantity(number, unit).Should().Be(english);
        new Wording(Language.French, ExamplePack.Instance, redact: false).Quantity(number, unit).Should().Be(french.Replace('_', Typography.NoBreakSpace));
    }
}
