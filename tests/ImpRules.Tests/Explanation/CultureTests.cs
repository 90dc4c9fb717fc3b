using System.Globalization;

namespace ImpRules.Tests.Explanation;

/// <summary>The same decision reads the same on every machine.</summary>
[Collection(nameof(CultureTests))]
public sealed class CultureTests
{
    [Theory]
    [InlineData("fr-CA", "America/Toronto")]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("th-TH", "Pacific/Kiritimati")]
    public void Culture_and_time_zone_change_no_byte(string culture, string zone)
    {
        var expected = Everything().ToList();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Zone: Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Set(zone);
            Everything().Should().Equal(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before.CurrentCulture, before.CurrentUICulture);
            Set(before.Zone);
        }
    }

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    private static IEnumerable<string> Everything()
    {
        foreach (var name in Examples.Names)
        {
            var decision = Examples.Decide(name);
            yield return decision.ToJson(JsonStyle.Indented);
            yield return decision.ToText(Language.English, new TextStyle { Detail = Detail.Full });
            yield return decision.ToText(Language.French, new TextStyle { Detail = Detail.Full });
            yield return decision.ToMarkdown(Language.French);
        }
    }
}
