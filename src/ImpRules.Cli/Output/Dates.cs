using System.Globalization;
using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>Days and periods as the tool writes them.</summary>
internal static class Dates
{
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Write(Period period, Language language = Language.English) => (period.From, period.Until, language) switch
    {
        (null, null, Language.English) => "at all times covered",
        (null, null, _) => "pour toute la période couverte",
        (null, { } until, Language.English) => $"until {Write(until)}",
        (null, { } until, _) => $"jusqu’au {Write(until)}",
        ({ } from, null, Language.English) => $"since {Write(from)}",
        ({ } from, null, _) => $"depuis le {Write(from)}",
        ({ } from, { } until, Language.English) => $"from {Write(from)} to {Write(until)}",
        ({ } from, { } until, _) => $"du {Write(from)} au {Write(until)}",
    };
}
