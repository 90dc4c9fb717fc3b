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
        Fact(Exemption, FactKind.Code, Primaries(content, r => r.Id), "Exemption", "Dispense"),
        Fact(Code, FactKind.Code, [], "Exemption code", "Code de dispense"),
        Fact(Family, FactKind.Code, Primaries(content, r => r.Family), "Family of rules", "Famille de règles"),
        Fact(Already, FactKind.Boolean, [], "Already authorized to work", "Déjà autorisé à travailler"),
        Fact(Stream, FactKind.Code, WordsOf(content, kind => kind == RuleKind.Stream, r => r.Id), "LMIA stream", "Volet de l’EIMT"),
    ];

    private static List<string> Primaries(PackContent content, Func<RuleVersion, string> word) =>
        WordsOf(content, kind => kind is RuleKind.NoPermit or RuleKind.Authorization or RuleKind.Exemption, word);

    /// <summary>Plain loops: this runs before the first decision of every process.</summary>
    private static List<string> WordsOf(PackContent content, Func<RuleKind, bool> isOf, Func<RuleVersion, string> word)
    {
        var words = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in content.Rules)
        {
            if (isOf(rule.Kind) && known.Add(word(rule)))
            {
                words.Add(word(rule));
            }
        }

        return words;
    }

    private static FactDeclaration Fact(string path, FactKind kind, IReadOnlyList<string> words, string en, string fr)
    {
        var titled = new KeyValuePair<string, LocalizedText>[words.Count];
        for (var i = 0; i < titled.Length; i++)
        {
            titled[i] = new(words[i], new LocalizedText(words[i], words[i]));
        }

        var name = new LocalizedText(en, fr);
        return new FactDeclaration { Path = path, Type = new FactType(kind), Label = name, Question = name, Values = titled };
    }
}
