using ImpRules.Rules;

namespace ImpRules.Explanation;

/// <summary>What the worker pays and does.</summary>
internal static class WorkerField
{
    public static IEnumerable<Field> Of(Findings findings, Wording words, Room room)
    {
        if (findings.Routing == Routing.Undetermined)
        {
            return [];
        }

        var met = Obligations.Met(findings, DebtorKind.Worker).ToList();
        var lines = met.Where(o => o.Rule.Duty != Duty.Other).OrderBy(o => o.Rule.Duty).Select(o => Obligations.Line(o, words, room.Provisions)).ToList();
        if (Obligations.IsExcluded(findings, Duty.ProcessingFee, Duty.HolderFee))
        {
            lines.Add(words.Say(Phrases.NoWorkerFee, Obligations.Because(findings, Duty.ProcessingFee, words)));
        }

        lines.AddRange(Obligations.OpenLines(findings, DebtorKind.Worker, words, room.Duties + 1));
        lines.AddRange(Obligations.Others([.. met.Where(o => o.Rule.Duty == Duty.Other)], words, room.Duties));
        return [new Field(words.Say(Phrases.LabelWorker), lines)];
    }
}
