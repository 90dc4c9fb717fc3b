using System.Globalization;
using System.Text;

namespace ImpRules.Explanation;

/// <summary>Numbers, money and dates as each language writes them, whatever the culture of the host.</summary>
internal static class Amounts
{
    private static readonly LocalizedText[] Months =
    [
        new("January", "janvier"), new("February", "février"), new("March", "mars"), new("April", "avril"),
        new("May", "mai"), new("June", "juin"), new("July", "juillet"), new("August", "août"),
        new("September", "septembre"), new("October", "octobre"), new("November", "novembre"), new("December", "décembre"),
    ];

    /// <summary>June 2, 2025; 2 juin 2025; 1er juin 2025. It stays on one line.</summary>
    public static string Date(DateOnly date, Language language)
    {
        var month = Months[date.Month - 1].In(language);
        return Typography.Glue(language == Language.French
            ? FormattableString.Invariant($"{date.Day}{(date.Day == 1 ? "er" : "")} {month} {date.Year:0000}")
            : FormattableString.Invariant($"{month} {date.Day}, {date.Year:0000}"));
    }

    /// <summary>$1,000 or $19.50; 1 000 $ or 19,50 $.</summary>
    public static string Money(decimal amount, Language language)
    {
        var number = Number(Math.Abs(amount), language, amount == decimal.Truncate(amount) ? "0" : "0.00##");
        var sign = amount < 0 ? "-" : "";
        return language == Language.French ? $"{sign}{number}{Typography.NoBreakSpace}$" : $"{sign}${number}";
    }

    /// <summary>1,234.5; 1 234,5.</summary>
    public static string Number(decimal number, Language language) => Number(number, language, "0.####");

    private static string Number(decimal number, Language language, string format)
    {
        var isFrench = language == Language.French;
        var parts = Math.Abs(number).ToString(format, CultureInfo.InvariantCulture).Split('.');
        var text = new StringBuilder(parts[0]);
        for (var i = parts[0].Length - 3; i > 0; i -= 3)
        {
            text.Insert(i, isFrench ? Typography.NoBreakSpace : ',');
        }

        if (parts.Length > 1)
        {
            text.Append(isFrench ? ',' : '.').Append(parts[1]);
        }

        return number < 0 ? text.Insert(0, '-').ToString() : text.ToString();
    }
}
