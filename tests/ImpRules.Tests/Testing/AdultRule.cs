using ImpRules.Loading;
using ImpRules.Testing;

namespace ImpRules.Tests.Testing;

/// <summary>A small rule with a threshold of each sort, and its tests.</summary>
internal static class AdultRule
{
    public const string Text = """
        exemption: adult
        code: A1
        family: small
        title: {en: Adult, fr: Adulte}
        authority: IRPR 204
        permit: open
        all:
          - id: old-enough
            text: {en: "At least {param some.age} years old.", fr: "Au moins {param some.age} ans."}
            when: worker.age >= param some.age
            cite: IRPR 204
          - id: here-or-paid
            text: {en: In Canada or well paid., fr: Au Canada ou bien payé.}
            cite: IRPR 204
            any:
              - id: here
                text: {en: In Canada., fr: Au Canada.}
                when: worker.inCanada
              - id: paid
                text: {en: Well paid., fr: Bien payé.}
                when: offer.wageHourly >= 30
          - id: nothing-rare
            text: {en: None of these., fr: Rien de ceci.}
            cite: IRPR 204
            none:
              - id: rare
                text: {en: It is rare., fr: C’est rare.}
                when: worker.rare
              - id: young-code
                text: {en: A material handler., fr: Un manutentionnaire.}
                when: offer.noc in ["75101"]
        """;

    /// <summary>Tests of the rule: a base that is met, and these cases.</summary>
    public static string Tests(params string[] cases) => $$"""
        tests: adult
        base:
          asOf: 2025-03-03
          worker: {age: 18, inCanada: true}
          offer: {noc: "21231"}
        cases:
          {{string.Join("\n  ", cases)}}
        """;

    public static RuleTestReport Run(params string[] cases)
    {
        var source = Source(cases);
        return RuleTestRunner.Run(RulePack.Load(source), source);
    }

    public static RuleSource Source(params string[] cases) => SmallPack.Source(Text, Tests(cases));
}
