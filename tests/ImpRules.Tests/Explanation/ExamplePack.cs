using System.Text;
using ImpRules.Loading;

namespace ImpRules.Tests.Explanation;

/// <summary>
/// A pack that explanations are tested on: one of everything that can be said, and not the law, so that the texts that
/// tests keep change only when explanations do.
/// </summary>
internal static class ExamplePack
{
    public const string Header = """
        pack: example
        version: 1.2.3
        language: 1
        title: {en: Example, fr: Exemple}
        covers: {from: 2015-10-26}
        lawReviewed: 2026-01-31
        disclaimer:
          en: This is an example, not the law. An officer decides each application.
          fr: Ceci est un exemple et non le droit. L’agent statue sur chaque demande.
        """;

    public const string Facts = """
        facts:
          worker.citizenship:
            {type: set of country, personal: true, label: {en: Citizenship, fr: Citoyenneté}, question: {en: "Of which countries is the worker a citizen?", fr: "De quels pays le travailleur est-il citoyen?"}}
          worker.dateOfBirth:
            {type: date, personal: true, label: {en: Date of birth, fr: Date de naissance}, question: {en: "When was the worker born?", fr: "Quand le travailleur est-il né?"}}
          worker.age:
            {type: integer, unit: years, range: {min: 0, max: 120}, label: {en: Age, fr: Âge}, question: {en: "How old is the worker?", fr: "Quel âge le travailleur a-t-il?"}, derive: {function: years-between, from: worker.dateOfBirth, to: asOf, rounding: down}}
          worker.monthsAbroad:
            {type: integer, unit: months, label: {en: Months with the foreign enterprise, fr: Mois dans l’entreprise étrangère}, question: {en: "How many months has the worker worked for the foreign enterprise?", fr: "Pendant combien de mois le travailleur a-t-il travaillé pour l’entreprise étrangère?"}, derive: {function: months-between, from: worker.hiredAbroadOn, to: asOf, rounding: down}}
          worker.hiredAbroadOn:
            {type: date, label: {en: First day with the foreign enterprise, fr: Premier jour dans l’entreprise étrangère}, question: {en: "Since when has the worker worked for the foreign enterprise?", fr: "Depuis quand le travailleur travaille-t-il pour l’entreprise étrangère?"}}
          worker.knowledgeIsRare:
            {type: boolean, label: {en: Rare knowledge, fr: Connaissances rares}, question: {en: "Is the worker's knowledge rare?", fr: "Les connaissances du travailleur sont-elles rares?"}}
          worker.heldPermit:
            {type: code, personal: true, assume: none, values: {open: {en: open permit, fr: permis ouvert}, closed: {en: permit for one employer, fr: permis pour un seul employeur}}, label: {en: Permit held, fr: Permis détenu}, question: {en: "Which permit does the worker hold?", fr: "Quel permis le travailleur détient-il?"}}
          worker.heldPermitUntil:
            {type: date, personal: true, label: {en: Last day of the permit, fr: Dernier jour du permis}, question: {en: "Until when is the permit valid?", fr: "Jusqu’à quand le permis est-il valide?"}}
          worker.brokeConditions:
            {type: boolean, personal: true, assume: false, label: {en: Conditions broken before, fr: Conditions enfreintes par le passé}, question: {en: "Has the worker broken conditions before?", fr: "Le travailleur a-t-il enfreint des conditions par le passé?"}}
          employer.relationship:
            {type: code, assume: none, values: {parent: {en: parent, fr: société mère}, subsidiary: {en: subsidiary, fr: filiale}, none-of-these: {en: "none of these, or not sure", fr: "rien de cela, ou incertain"}}, label: {en: Relationship to the foreign enterprise, fr: Lien avec l’entreprise étrangère}, question: {en: "What is the employer to the foreign enterprise?", fr: "Qu’est l’employeur pour l’entreprise étrangère?"}}
          employer.strike:
            {type: boolean, assume: false, label: {en: Strike, fr: Grève}, question: {en: "Is there a strike?", fr: "Y a-t-il une grève?"}}
          employer.revenue:
            {type: integer, unit: CAD, label: {en: Yearly revenue, fr: Revenus annuels}, question: {en: "What is the yearly revenue?", fr: "Quels sont les revenus annuels?"}}
          offer.noc:
            {type: noc, label: {en: Occupation, fr: Profession}, question: {en: "Which occupation?", fr: "Quelle profession?"}}
          offer.teer:
            {type: integer, range: {min: 0, max: 5}, label: {en: TEER category, fr: Catégorie FEER}, question: {en: "Which TEER category?", fr: "Quelle catégorie FEER?"}, derive: {function: teer-of, noc: offer.noc}}
          offer.wageHourly:
            {type: decimal, unit: CAD-per-hour, label: {en: Hourly wage, fr: Salaire horaire}, question: {en: "What is the hourly wage?", fr: "Quel est le salaire horaire?"}}
          offer.onFarm:
            {type: boolean, label: {en: Farm work, fr: Travail agricole}, question: {en: "Is the work done on a farm?", fr: "Le travail se fait-il à la ferme?"}}
          application.requestedCode:
            {type: text, display: true, label: {en: Code applied for, fr: Code demandé}, question: {en: "Which code?", fr: "Quel code?"}}
        """;

    public const string Parameters = """
        parameters:
          abroad.months: {type: integer, unit: months, label: {en: Months abroad, fr: Mois à l’étranger}, values: [{from: 2018-01-01, value: 12, cite: ICT 3.2}]}
          fees.compliance: {type: decimal, unit: CAD, label: {en: Fee, fr: Frais}, values: [{value: 230.00, cite: IRPR 303.1}]}
          fees.lmia: {type: decimal, unit: CAD, label: {en: Fee, fr: Frais}, values: [{value: 1000, cite: IRPR 315.2}]}
          fees.holder: {type: decimal, unit: CAD, label: {en: Fee, fr: Frais}, values: [{value: 100, cite: IRPR 303.2}]}
          fees.processing: {type: decimal, unit: CAD, label: {en: Fee, fr: Frais}, values: [{value: 155.50, cite: IRPR 299}]}
          wage.threshold: {type: decimal, unit: CAD-per-hour, label: {en: Threshold, fr: Seuil}, values: [{value: 34.07, cite: ESDC-wage}]}
        """;

    public const string Sources = """
        sources:
          IRPR:
            title: {en: Immigration and Refugee Protection Regulations, fr: Règlement sur l’immigration et la protection des réfugiés}
            kind: regulation
            url: https://laws.example/irpr
            provisions:
              "186": {fid: "1", inForce: 2020-01-01, en: "00", fr: "00"}
              "196": {fid: "2", inForce: 2020-01-01, en: "00", fr: "00"}
              "200(3)(c)": {fid: "3", inForce: 2020-01-01, en: "00", fr: "00"}
              "203(1)": {fid: "4", inForce: 2020-01-01, en: "00", fr: "00"}
              "204(a)": {fid: "5", inForce: 2020-01-01, en: "00", fr: "00"}
              "205(a)": {fid: "6", inForce: 2020-01-01, en: "00", fr: "00"}
              "205(c)(ii)": {fid: "7", inForce: 2020-01-01, en: "00", fr: "00"}
              "209.11(1)": {fid: "8", inForce: 2020-01-01, en: "00", fr: "00"}
              "209.2(1)(b)": {fid: "9", inForce: 2020-01-01, en: "00", fr: "00"}
              "299": {fid: "10", inForce: 2020-01-01, en: "00", fr: "00"}
              "303.1": {fid: "11", inForce: 2020-01-01, en: "00", fr: "00"}
              "303.2": {fid: "12", inForce: 2020-01-01, en: "00", fr: "00"}
              "315.2": {fid: "13", inForce: 2020-01-01, en: "00", fr: "00"}
          ICT: {title: {en: Instructions on transferees, fr: Instructions sur les personnes mutées}, kind: instructions, url: "https://example.org/ict (page)", readOn: 2026-01-02}
          ESDC-wage: {title: {en: Wage thresholds, fr: Seuils salariaux}, kind: program, readOn: 2026-01-02}
        """;

    private static readonly Lazy<RulePack> Loaded = new(Load);

    public static RulePack Instance => Loaded.Value;

    private static RulePack Load()
    {
        var files = new Dictionary<string, string>
        {
            ["pack.yaml"] = Header,
            ["facts.yaml"] = Facts,
            ["parameters.yaml"] = Parameters,
            ["sources.yaml"] = Sources,
            ["countries.yaml"] = Table("countries", "CA, Canada, Canada", "US, United States, États-Unis", "PH, Philippines, Philippines", "IN, India, Inde"),
            ["provinces.yaml"] = Table("provinces", "\"ON\", Ontario, Ontario", "QC, Quebec, Québec"),
            ["noc2021.yaml"] = Table("noc2021", "\"00012\", Senior managers, Cadres supérieurs", "\"75101\", Material handlers, Manutentionnaires"),
        };
        foreach (var (name, text) in ExampleRules.Files)
        {
            files[$"{name}.yaml"] = text;
        }

        RulePack.TryLoad(RuleSource.Memory(files.Select(f => new RuleFile(f.Key, Encoding.UTF8.GetBytes(f.Value)))), out var pack, out var diagnostics);
        return pack ?? throw new RulePackException(diagnostics);
    }

    private static string Table(string name, params string[] rows) => $$"""
        table: {{name}}
        title: {en: Table, fr: Table}
        cite: ICT 1
        columns: {code: text, en: text, fr: text}
        key: [code]
        rows:
          - [{{string.Join("]\n  - [", rows)}}]
        """;
}
