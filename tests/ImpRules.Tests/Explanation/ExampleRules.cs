namespace ImpRules.Tests.Explanation;

/// <summary>The rules of the example pack.</summary>
internal static class ExampleRules
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["citizen"] = """
            noPermit: citizen
            family: no-permit
            title: {en: Canadian citizen, fr: Citoyen canadien}
            authority: IRPR 186
            all:
              - id: citizen
                text: {en: The worker is a citizen of Canada., fr: Le travailleur est citoyen du Canada.}
                when: worker.citizenship includes any of [CA]
                cite: IRPR 186
            """,
        ["holder"] = """
            authorization: open-permit-holder
            family: holder
            title: {en: Holder of an open permit, fr: Titulaire d’un permis ouvert}
            authority: IRPR 196
            permit: open
            duration: {text: {en: As long as the permit is valid., fr: Tant que le permis est valide.}, cite: IRPR 196}
            all:
              - id: open
                text: {en: The worker holds an open permit., fr: Le travailleur détient un permis ouvert.}
                when: worker.heldPermit = open
                cite: IRPR 196
              - id: valid
                text: {en: "It is still valid.", fr: "Il est encore valide."}
                when: worker.heldPermitUntil >= asOf
                cite: IRPR 196
            """,
        ["transferee"] = """
            exemption: transferee
            code: C62
            formerCodes: [C12]
            family: transferee
            title: {en: "Transferee: manager", fr: "Personne mutée : gestionnaire"}
            authority: IRPR 205(a)
            permit: employer-specific
            duration: {months: 36, text: {en: Up to 36 months., fr: Jusqu’à 36 mois.}, cite: ICT 5}
            guidance:
              - {en: Airline station managers belong here., fr: Les chefs d’escale relèvent de cette catégorie.}
            all:
              - id: related
                text: {en: The employer and the foreign enterprise are related., fr: L’employeur et l’entreprise étrangère sont liés.}
                when: employer.relationship in [parent, subsidiary]
                cite: ICT 3.3
              - id: time-abroad
                text: {en: "The worker has worked for it for at least {param abroad.months} months.", fr: "Le travailleur y travaille depuis au moins {param abroad.months} mois."}
                when: worker.monthsAbroad >= param abroad.months
                cite: ICT 3.2
              - id: level
                text: {en: The work is that of a manager., fr: Le travail est celui d’un gestionnaire.}
                cite: ICT 3.4
                any:
                  - id: management-occupation
                    text: {en: The occupation is in TEER category 0., fr: La profession est de catégorie FEER 0.}
                    when: offer.teer = 0
                  - id: high-wage
                    text: {en: The wage is at least 100 dollars an hour., fr: Le salaire est d’au moins 100 dollars l’heure.}
                    when: offer.wageHourly >= 100
              - id: of-age
                text: {en: The worker is of age., fr: Le travailleur est majeur.}
                when: worker.age >= 18
                cite: ICT 3.5
              - id: no-disqualifier
                text: {en: Nothing stands against it., fr: Rien ne s’y oppose.}
                cite: IRPR 205(a)
                none:
                  - id: strike
                    text: {en: There is a strike at the employer., fr: Il y a une grève chez l’employeur.}
                    when: employer.strike
                  - id: broke-conditions
                    text: {en: The worker has broken conditions., fr: Le travailleur a enfreint des conditions.}
                    when: worker.brokeConditions
            """,
        ["specialist"] = """
            exemption: specialist
            code: C63
            family: transferee
            title: {en: "Transferee: rare knowledge", fr: "Personne mutée : connaissances rares"}
            authority: IRPR 205(a)
            effective: {from: 2019-04-01}
            permit: employer-specific
            duration: {months: 24, text: {en: Up to 24 months., fr: Jusqu’à 24 mois.}, cite: ICT 5}
            confidence: medium
            openQuestions:
              - {en: Whether the knowledge must be recent is not said., fr: Il n’est pas dit si les connaissances doivent être récentes.}
            all:
              - id: related
                text: {en: The employer and the foreign enterprise are related., fr: L’employeur et l’entreprise étrangère sont liés.}
                when: employer.relationship in [parent, subsidiary]
                cite: ICT 3.3
              - id: rare
                text: {en: The worker’s knowledge is rare., fr: Les connaissances du travailleur sont rares.}
                when: worker.knowledgeIsRare
                assessedBy: officer
                guidance: {en: Two years are usual., fr: Deux ans sont habituels.}
                cite: [ICT 3.6, ICT 3.7 second paragraph]
              - id: sound-employer
                text: {en: The employer earns at least a million dollars a year., fr: L’employeur gagne au moins un million de dollars par an.}
                when: employer.revenue >= 1000000
                cite: ICT 3.8
            """,
        ["treaty"] = """
            exemption: treaty
            code: T36
            family: treaty
            title: {en: Treaty, fr: Traité}
            authority: IRPR 204(a)
            permit: open
            all:
              - id: citizen-of-party
                text: {en: The worker is a citizen of the United States., fr: Le travailleur est citoyen des États-Unis.}
                when: worker.citizenship includes any of [US]
                cite: IRPR 204(a)
            """,
        ["low-wage"] = Stream("low-wage", "Low wage", "Bas salaire", "below", "inférieur", "<"),
        ["high-wage"] = Stream("high-wage", "High wage", "Haut salaire", "at or above", "égal ou supérieur", ">="),
        ["offer"] = Obligation("offer", "Offer of employment", "Offre d’emploi", "IRPR 209.11(1)", "offer-of-employment", "employer", null, "decision.permit = employer-specific", "The permit names the employer.", "Le permis nomme l’employeur.", "imp"),
        ["compliance"] = Obligation("compliance", "Compliance fee", "Frais de conformité", "IRPR 303.1", "compliance-fee", "employer", "fees.compliance", "decision.permit = employer-specific", "The permit names the employer.", "Le permis nomme l’employeur.", "imp"),
        ["records"] = Obligation("records", "Keep records", "Conservation des documents", "IRPR 209.2(1)(b)", "other", "employer", null, "decision.permit = employer-specific", "The permit names the employer.", "Le permis nomme l’employeur.", "imp, tfwp"),
        ["lmia"] = Obligation("lmia", "LMIA", "EIMT", "IRPR 203(1)", "lmia", "employer", null, "decision.permit = employer-specific", "The permit names the employer.", "Le permis nomme l’employeur.", "tfwp"),
        ["lmia-fee"] = Obligation("lmia-fee", "LMIA fee", "Frais d’EIMT", "IRPR 315.2", "lmia-fee", "employer", "fees.lmia", "not offer.onFarm", "The work is not farm work.", "Le travail n’est pas un travail agricole.", "tfwp"),
        ["holder-fee"] = Obligation("holder-fee", "Open permit fee", "Frais de permis ouvert", "IRPR 303.2", "holder-fee", "worker", "fees.holder", "decision.permit = open", "The permit is open.", "Le permis est ouvert.", "imp"),
        ["processing"] = Obligation("processing", "Processing fee", "Frais de traitement", "IRPR 299", "processing-fee", "worker", "fees.processing", "not decision.already", "A permit is applied for.", "Un permis est demandé.", "imp, tfwp"),
        ["strike"] = """
            bar: strike
            family: bar
            title: {en: Harm to a strike, fr: Atteinte à une grève}
            authority: IRPR 200(3)(c)
            all:
              - id: strike
                text: {en: The work harms the settlement of a strike., fr: Le travail nuit au règlement d’une grève.}
                when: employer.strike
                assessedBy: officer
                cite: IRPR 200(3)(c)
            """,
    };

    private static string Stream(string id, string en, string fr, string isEn, string isFr, string comparison) => $$"""
        stream: {{id}}
        family: stream
        title: {en: {{en}}, fr: {{fr}}}
        authority: IRPR 203(1)
        permit: employer-specific
        duration: {text: {en: Up to a year., fr: Jusqu’à un an.}, cite: ESDC-wage}
        all:
          - id: wage
            text: {en: "The wage is {{isEn}} the threshold of {param wage.threshold} dollars.", fr: "Le salaire est {{isFr}} au seuil de {param wage.threshold} dollars."}
            when: offer.wageHourly {{comparison}} param wage.threshold
            cite: ESDC-wage
        """;

    private static string Obligation(
        string id, string en, string fr, string authority, string duty, string owedBy, string? amount, string when, string textEn, string textFr, string routings) => $$"""
        obligation: {{id}}
        family: obligation
        title: {en: {{en}}, fr: {{fr}}}
        authority: {{authority}}
        duty: {{duty}}
        owedBy: {{owedBy}}
        {{(amount is null ? "" : $"amount: param {amount}")}}
        all:
          - id: route
            text: {en: The programme asks for it., fr: Le programme l’exige.}
            when: decision.routing in [{{routings}}]
            cite: {{authority}}
          - id: not-authorized
            text: {en: The worker is not authorized yet., fr: Le travailleur n’est pas encore autorisé.}
            when: not decision.already
            cite: {{authority}}
          - id: condition
            text: {en: {{textEn}}, fr: {{textFr}}}
            when: {{when}}
            cite: {{authority}}
        """;
}
