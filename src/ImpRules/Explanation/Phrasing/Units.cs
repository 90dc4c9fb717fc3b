namespace ImpRules.Explanation;

/// <summary>Numbers with the units that the vocabulary names.</summary>
internal static class Units
{
    public static readonly IReadOnlyDictionary<string, Plural> Counted = new Dictionary<string, Plural>(StringComparer.Ordinal)
    {
        ["months"] = new(new("{0} month", "{0} mois"), new("{0} months", "{0} mois")),
        ["days"] = new(new("{0} day", "{0} jour"), new("{0} days", "{0} jours")),
        ["weeks"] = new(new("{0} week", "{0} semaine"), new("{0} weeks", "{0} semaines")),
        ["years"] = new(new("{0} year", "{0} an"), new("{0} years", "{0} ans")),
        ["hours"] = new(new("{0} hour", "{0} heure"), new("{0} hours", "{0} heures")),
        ["hours-per-week"] = new(new("{0} hour a week", "{0} heure par semaine"), new("{0} hours a week", "{0} heures par semaine")),
        ["persons"] = new(new("{0} person", "{0} personne"), new("{0} persons", "{0} personnes")),
        ["percent"] = new(new("{0}%", "{0} %"), new("{0}%", "{0} %")),
    };

    public static readonly LocalizedText AnHour = new("{0} an hour", "{0} l’heure");
    public static readonly LocalizedText AYear = new("{0} a year", "{0} par an");
    public static readonly LocalizedText Other = new("{0} {1}", "{0} {1}");
}
