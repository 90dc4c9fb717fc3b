using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Tests;

/// <summary>A pack of a few facts and tables, to which tests add files.</summary>
internal static class SmallPack
{
    private const string Header = """
        pack: small
        version: 1.0.0
        language: 1
        title: {en: Small, fr: Petit}
        covers: {from: 2015-10-26}
        lawReviewed: 2026-01-01
        disclaimer: {en: Not advice., fr: Pas un avis.}
        """;

    private const string Facts = """
        facts:
          worker.inCanada: {type: boolean, label: {en: In Canada, fr: Au Canada}, question: {en: In Canada, fr: Au Canada}}
          worker.citizenship: {type: set of country, label: {en: Citizenship, fr: Citoyenneté}, question: {en: Citizen of what, fr: Citoyen d’où}}
          worker.dateOfBirth: {type: date, label: {en: Born, fr: Né}, question: {en: Born when, fr: Né quand}}
          worker.age: {type: integer, range: {min: 0, max: 120}, label: {en: Age, fr: Âge}, question: {en: How old, fr: Quel âge}, derive: {function: years-between, from: worker.dateOfBirth, to: asOf, rounding: down}}
          worker.rare: {type: boolean, label: {en: Rare, fr: Rare}, question: {en: Is it rare, fr: Est-ce rare}, assume: false}
          offer.noc: {type: noc, label: {en: Occupation, fr: Profession}, question: {en: Which, fr: Laquelle}}
          offer.teer: {type: integer, range: {min: 0, max: 5}, label: {en: TEER, fr: FEER}, question: {en: Which, fr: Laquelle}, derive: {function: teer-of, noc: offer.noc}}
          offer.workProvince: {type: province, label: {en: Province, fr: Province}, question: {en: Where, fr: Où}}
          offer.wageHourly: {type: decimal, unit: CAD-per-hour, label: {en: Wage, fr: Salaire}, question: {en: How much, fr: Combien}}
        """;

    private const string Sources = """
        sources:
          IRPR:
            title: {en: Regulations, fr: Règlement}
            kind: regulation
            provisions:
              "204": {fid: "1", inForce: 2020-01-01, en: "00", fr: "00"}
        """;

    private const string Parameters = """
        parameters:
          some.age: {type: integer, label: {en: An age, fr: Un âge}, values: [{value: 18, cite: IRPR 204}]}
        """;

    public static RulePack Load(params string[] files)
    {
        RulePack.TryLoad(Source(files), out var pack, out var diagnostics);
        return pack ?? throw new RulePackException(diagnostics);
    }

    public static IReadOnlyList<Diagnostic> Check(params string[] files)
    {
        RulePack.TryLoad(Source(files), out _, out var diagnostics);
        return diagnostics;
    }

    public static RuleSource Source(params string[] files) => RuleSource.Memory(
    [
        File("pack.yaml", Header),
        File("facts.yaml", Facts),
        File("sources.yaml", Sources),
        File("parameters.yaml", Parameters),
        File("countries.yaml", Table("countries", "[CA, Canada, Canada]", "[FR, France, France]", "[US, United States, États-Unis]")),
        File("provinces.yaml", Table("provinces", "[\"ON\", Ontario, Ontario]", "[QC, Quebec, Québec]")),
        File("noc2021.yaml", Table("noc2021", "[\"21231\", Software engineers, Ingénieurs en logiciel]", "[\"75101\", Material handlers, Manutentionnaires]")),
        .. files.Select((text, i) => File(text.StartsWith("tests:", StringComparison.Ordinal) ? $"added{i}.tests.yaml" : $"added{i}.yaml", text)),
    ]);

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Table(string name, params string[] rows) => $$"""
        table: {{name}}
        title: {en: Table, fr: Table}
        cite: IRPR 204
        columns: {code: text, en: text, fr: text}
        key: [code]
        rows:
          - {{string.Join("\n  - ", rows)}}
        """;
}
