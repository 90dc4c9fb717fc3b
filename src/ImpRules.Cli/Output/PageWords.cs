using ImpRules.Rules;

namespace ImpRules.Cli.Output;

/// <summary>The words of a rule's page in one language.</summary>
internal sealed class PageWords(Language language)
{
    private readonly bool _french = language == Language.French;

    public string Programme => _french ? "Programme" : "Programme";

    public string Authority => _french ? "Fondement" : "Authority";

    public string Family => _french ? "Famille" : "Family";

    public string Permit => _french ? "Permis" : "Permit";

    public string Duration => _french ? "Durée" : "Duration";

    public string Amount => _french ? "Montant" : "Amount";

    public string InForce => _french ? "En vigueur" : "In force";

    public string Formerly => _french ? "Anciens codes" : "Former codes";

    public string Confidence => _french ? "Confiance" : "Confidence";

    public string Requires => _french ? "Ce qui est exigé" : "What it requires";

    public string OpenQuestions => _french ? "Questions ouvertes" : "Open questions";

    public string Guidance => _french ? "Ce que pèse l’agent" : "What officers weigh";

    public string Sources => _french ? "Sources" : "Sources";

    public string Versions => _french ? "Versions" : "Versions";

    public string ThisVersion => _french ? "(celle-ci)" : "(this one)";

    public string OfficerAssesses => _french ? "L’agent en juge." : "An officer judges this.";

    public string Of(Confidence confidence) => confidence switch
    {
        Rules.Confidence.High => _french ? "élevée" : "high",
        Rules.Confidence.Medium => _french ? "moyenne" : "medium",
        _ => _french ? "faible : la source n’a pas été vue" : "low: not seen in a source",
    };

    public string Group(Criterion criterion) => criterion switch
    {
        AnyOf => _french ? "Au moins un de :" : "At least one of:",
        NoneOf => _french ? "Aucun de :" : "None of:",
        _ => _french ? "Tous :" : "All of:",
    };

    public string Months(decimal months) => FormattableString.Invariant(_french ? $"{months:0.##} mois au plus" : (FormattableString)$"at most {months:0.##} months");

    public string Dollars(decimal amount) => _french
        ? $"{amount.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')} $"
        : FormattableString.Invariant($"${amount:0.##}");

    public string ReadOn(DateOnly day) => _french ? $"consultée le {Dates.Write(day)}" : $"read on {Dates.Write(day)}";
}
