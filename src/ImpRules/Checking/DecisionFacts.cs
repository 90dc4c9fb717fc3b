using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Checking;

/// <summary>
/// Facts that no profile gives: the as-of date, and what has been decided so far, on which streams, obligations and bars
/// depend. Sections and codes are not limited to those of the pack, so that an obligation can name ones to come.
/// </summary>
internal static class DecisionFacts
{
    public const string Routing = "decision.routing";
    public const string Permit = "decision.permit";
    public const string Section = "decision.section";
    public const string Exemption = "decision.exemption";
    public const string Code = "decision.code";
    public const string Family = "decision.family";
    public const string Already = "decision.already";
    public const string Stream = "decision.stream";

    public static FactDeclaration[] Declare(PackContent content) =>
    [
        Fact(FactNames.AsOf, FactKind.Date, [], "As-of date", "Date de référence"),
        Fact(Routing, FactKind.Code, Words.Routings, "Routing", "Acheminement"),
        Fact(Permit, FactKind.Code, Words.Permits, "Kind of permit", "Type de permis"),
        Fact(Section, FactKind.Code, [], "Section of the authority", "Article du fondement"),
        Fact(Exemption, FactKind.Code, Primaries(content).Select(r => r.Id), "Exemption", "Dispense"),
        Fact(Code, FactKind.Code, [], "Exemption code", "Code de dispense"),
        Fact(Family, FactKind.Code, Primaries(content).Select(r => r.Family), "Family of rules", "Famille de règles"),
        Fact(Already, FactKind.Boolean, [], "Already authorized to work", "Déjà autorisé à travailler"),
        Fact(Stream, FactKind.Code, content.Rules.Where(r => r.Kind == RuleKind.Stream).Select(r => r.Id), "LMIA stream", "Volet de l’EIMT"),
    ];

    private static IEnumerable<RuleVersion> Primaries(PackContent content) =>
        content.Rules.Where(r => r.Kind is RuleKind.NoPermit or RuleKind.Authorization or RuleKind.Exemption);

    private static FactDeclaration Fact(string path, FactKind kind, IEnumerable<string> values, string en, string fr)
    {
        var words = values.Distinct(StringComparer.Ordinal).ToArray();
        var titled = new KeyValuePair<string, LocalizedText>[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            titled[i] = new(words[i], new LocalizedText(words[i], words[i]));
        }

        var name = new LocalizedText(en, fr);
        return new FactDeclaration { Path = path, Type = new FactType(kind), Label = name, Question = name, Values = titled };
    }
}
