namespace ImpRules.Cli.Site;

/// <summary>What the families of the shipped pack are called; a family of another pack goes by its identifier.</summary>
internal static class FamilyNames
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["bilateral-agreement"] = new("Bilateral trade agreements", "Accords commerciaux bilatéraux"),
        ["bridging"] = new("Bridging open work permits", "Permis de travail ouverts transitoires"),
        ["charitable"] = new("Charitable and religious work", "Travail charitable et religieux"),
        ["competitiveness"] = new("Competitiveness and public policy (R205(c))", "Compétitivité et politique publique (R205c))"),
        ["cusma"] = new("CUSMA and NAFTA", "ACEUM et ALENA"),
        ["employer-obligation"] = new("What the employer must do", "Ce que l’employeur doit faire"),
        ["family-member"] = new("Spouses and children", "Époux, conjoints et enfants"),
        ["graduate"] = new("Graduates", "Diplômés"),
        ["humanitarian"] = new("Humanitarian grounds", "Motifs d’ordre humanitaire"),
        ["intra-company-transferee"] = new("Intra-company transferees", "Personnes mutées à l’intérieur d’une société"),
        ["lmia-refusal"] = new("Refusals to process an LMIA", "Refus de traiter une EIMT"),
        ["lmia-stream"] = new("LMIA streams", "Volets de l’EIMT"),
        ["no-permit"] = new("Work without a permit", "Travail sans permis"),
        ["non-trade"] = new("Agreements other than trade agreements", "Accords non commerciaux"),
        ["permit-bar"] = new("Bars to a work permit", "Obstacles au permis de travail"),
        ["permit-holder"] = new("Holders of permits", "Titulaires de permis"),
        ["provincial"] = new("Provincial agreements and nominees", "Accords et candidats des provinces"),
        ["public-policy"] = new("Public policies", "Politiques d’intérêt public"),
        ["reciprocal"] = new("Reciprocal employment", "Emploi réciproque"),
        ["significant-benefit"] = new("Significant benefit", "Avantage important"),
        ["study-work"] = new("Work that is part of studies", "Travail lié aux études"),
        ["trade-agreement"] = new("Trade agreements with several countries", "Accords commerciaux avec plusieurs pays"),
        ["worker-obligation"] = new("What the worker must do", "Ce que le travailleur doit faire"),
        ["youth-mobility"] = new("Youth mobility", "Mobilité des jeunes"),
    };

    public static LocalizedText Of(string family)
    {
        if (Names.TryGetValue(family, out var name))
        {
            return name;
        }

        var words = family.Replace('-', ' ');
        words = words.Length == 0 ? family : char.ToUpperInvariant(words[0]) + words[1..];
        return new LocalizedText(words, words);
    }
}
