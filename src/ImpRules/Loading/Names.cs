using ImpRules.Vocabulary;

namespace ImpRules.Loading;

/// <summary>How names in rule files are spelt.</summary>
internal static class Names
{
    /// <summary>The identifier of a rule or criterion: <c>intra-company-transferee</c>.</summary>
    public static bool IsId(string name) => Parts(name, '-', part => IsWord(part, upper: false)) && char.IsAsciiLetter(name[0]);

    /// <summary>A fact: <c>worker.foreignEmployment.months</c>, in one of the groups of a profile.</summary>
    public static bool IsFactPath(string name) =>
        Parts(name, '.', IsCamelCase) && name.Split('.') is { Length: > 1 } parts && FactNames.Groups.Contains(parts[0]);

    /// <summary>A parameter, list, table or shared criterion: <c>ict.monthsAbroad</c>, <c>ict.one-year-abroad</c>.</summary>
    public static bool IsName(string name) =>
        Parts(name, '.', part => Parts(part, '-', word => IsWord(word, upper: true))) && char.IsAsciiLetterLower(name[0]);

    /// <summary>A column of a table: <c>hourly</c>, <c>fromDate</c>.</summary>
    public static bool IsColumn(string name) => Parts(name, '-', word => IsWord(word, upper: true)) && char.IsAsciiLetterLower(name[0]);

    /// <summary>A value of a code: <c>parent</c>, <c>C62</c>; not a word that already means something in a rule or profile.</summary>
    public static bool IsCode(string name) =>
        Parts(name, '-', word => IsWord(word, upper: true)) && name is not ("none" or "null" or "true" or "false");

    /// <summary>The key of a source: <c>IRPR</c>, <c>ISO-3166</c>.</summary>
    public static bool IsSourceKey(string name) => Parts(name, '-', word => IsWord(word, upper: true)) && char.IsAsciiLetter(name[0]);

    private static bool IsCamelCase(string part) => IsWord(part, upper: true) && char.IsAsciiLetterLower(part[0]);

    private static bool IsWord(string word, bool upper) => word.Length > 0
        && word.All(c => upper ? char.IsAsciiLetterOrDigit(c) : char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static bool Parts(string name, char separator, Func<string, bool> isPart) =>
        name.Length is > 0 and <= 200 && name.Split(separator).All(isPart);
}
