using ImpRules.Rules;

namespace ImpRules.Cli.Site;

/// <summary>
/// Where a cited provision can be read. For acts and regulations on the Justice Laws website that is the section itself, in the
/// language of the reader; for everything else, the page that the pack registers.
/// </summary>
internal static class LawLinks
{
    private const string JusticeLaws = "https://laws-lois.justice.gc.ca/eng/";

    /// <summary>The address of a citation; null when its source has none.</summary>
    public static string? Of(Source? source, string locator, Language language)
    {
        if (source?.Url is not { } url)
        {
            return null;
        }

        if (!url.StartsWith(JusticeLaws, StringComparison.Ordinal))
        {
            return url;
        }

        var place = language == Language.French ? InFrench(url) : url;
        var section = source.Kind is "regulation" or "act" && place.EndsWith('/') ? Section(locator) : "";
        return section.Length == 0 ? place : $"{place}section-{section}.html";
    }

    /// <summary>The language of what the address shows, when it is not that of the reader.</summary>
    public static string? OtherLanguage(string url, Language language) =>
        language == Language.French && (url.Contains("/en/", StringComparison.Ordinal) || url.Contains("/eng/", StringComparison.Ordinal) || url.Contains("/english/", StringComparison.Ordinal)
            || url.Contains("-eng.", StringComparison.Ordinal) || url.Contains("lang=eng", StringComparison.Ordinal)) ? "en" : null;

    private static string InFrench(string url) => url
        .Replace("/eng/regulations/SOR-", "/fra/reglements/DORS-", StringComparison.Ordinal)
        .Replace("/eng/acts/", "/fra/lois/", StringComparison.Ordinal);

    /// <summary>205 of 205(a), 207.1 of 207.1(2).</summary>
    private static string Section(string locator)
    {
        var end = 0;
        while (end < locator.Length && (char.IsAsciiDigit(locator[end]) || (locator[end] == '.' && end > 0 && end + 1 < locator.Length && char.IsAsciiDigit(locator[end + 1]))))
        {
            end++;
        }

        return locator[..end];
    }
}
