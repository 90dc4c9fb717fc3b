using System.Text.Json;
using ImpRules.Serialization;

namespace ImpRules;

/// <summary>
/// The Employer Portal checklist as JSON. As with a decision, the same pack, profile and as-of date give the same bytes, properties
/// have a fixed order, and every property is always there.
/// </summary>
public static class PortalChecklistJson
{
    /// <summary>The version of the shape; it changes when a property is taken away or means something else.</summary>
    public const int Schema = 1;

    /// <summary>The checklist as JSON.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="style">On one line, or indented.</param>
    /// <param name="redact">Whether values of personal facts are left out: see <see cref="RedactedDecision"/>.</param>
    public static string ToJson(this PortalChecklist checklist, JsonStyle style = JsonStyle.Compact, bool redact = false)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        return DecisionJson.Text(style, writer => checklist.WriteJson(writer, redact));
    }

    /// <summary>Writes the checklist as one JSON object, into a larger document too.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="writer">What to write to; its options are the caller's.</param>
    /// <param name="redact">Whether values of personal facts are left out: see <see cref="RedactedDecision"/>.</param>
    public static void WriteJson(this PortalChecklist checklist, Utf8JsonWriter writer, bool redact = false)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        ArgumentNullException.ThrowIfNull(writer);
        new PortalChecklistWriter(new CriterionWriter(writer, checklist.Decision.Pack.Vocabulary, redact, withCriteria: true), writer).Write(checklist);
    }
}
