using ImpRules.Evaluation;

namespace ImpRules.Cli.Output;

/// <summary>Rules in force as JSON: an array, an object for each.</summary>
internal static class RuleListJson
{
    public static void Write(IEnumerable<RuleOutcome> rules, Terminal terminal) => Json.Write(terminal, json =>
    {
        json.WriteStartArray();
        foreach (var outcome in rules)
        {
            var rule = outcome.Rule;
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("exemption", rule.Id);
            json.WriteString("kind", Kinds.Of(rule.Kind));
            json.WriteString("family", rule.Family);
            json.WriteString("authority", rule.Authority.ToString());
            json.WriteString("permit", Kinds.Of(rule.Permit));
            json.WriteText("title", new LocalizedText(outcome.Title(Language.English), outcome.Title(Language.French)));
            json.WriteStartObject("effective");
            json.WriteDate("from", rule.Effective.From);
            json.WriteDate("until", rule.Effective.Until);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
