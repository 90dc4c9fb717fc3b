using ImpRules.Cli.Output;
using ImpRules.Evaluation;

namespace ImpRules.Cli.Site;

/// <summary>A rule on two days, as a table of what differs.</summary>
internal sealed class SideBySide(Page page)
{
    /// <summary>Whether the rule reads differently on the two days.</summary>
    public static bool Differs(SiteBook book, RuleOutcome old, DateOnly oldDay, RuleOutcome @new, DateOnly newDay) =>
        VersionComparison.Of(book, Language.English, old, oldDay, @new, newDay).Any(r => r.Change != RowChange.Same);

    public void Write(string name, RuleOutcome old, DateOnly oldDay, RuleOutcome @new, DateOnly newDay)
    {
        var rows = VersionComparison.Of(page.Book, page.Language, old, oldDay, @new, newDay);
        var differing = rows.Where(r => r.Change != RowChange.Same).ToList();
        if (differing.Count == 0)
        {
            page.Paragraph(page.Say(SiteWords.NothingElse), "quiet");
            return;
        }

        page.Table(page.Say(SiteWords.SideBySide, name), "compare", page.Say(SiteWords.Change), page.Say(SiteWords.Before, Dates.Write(oldDay)), page.Say(SiteWords.After, Dates.Write(newDay)));
        foreach (var row in differing)
        {
            Row(row);
        }

        page.EndTable();
        if (rows.Count > differing.Count)
        {
            page.Paragraph(page.Say(SiteWords.SameCriteria, page.Number(rows.Count - differing.Count)), "quiet");
        }
    }

    private void Row(ComparedRow row)
    {
        var isText = row is { Old: not null, New: not null } && row.Old.Text != row.New.Text;
        var (old, @new) = isText ? WordDifferences.Between(row.Old!.Text, row.New!.Text) : ([], []);
        var areCitations = row.Change is RowChange.Recited or RowChange.Added or RowChange.Removed;
        page.Html.Open("tr", ("class", row.Change is RowChange.Added ? "added" : row.Change is RowChange.Removed ? "removed" : null));
        page.RowHead(() => page.Html.Text(row.Label is null ? Word(row.Change) : $"{row.Label}"));
        page.Cell(() => Side(row.Old, old, "del", areCitations));
        page.Cell(() => Side(row.New, @new, "ins", areCitations));
        page.Html.Close();
    }

    private void Side(ComparedSide? side, IReadOnlyList<(string Text, bool Differs)> runs, string mark, bool areCitations)
    {
        if (side is null)
        {
            page.Html.Element("span", "–", ("class", "quiet"));
            return;
        }

        if (runs.Count == 0)
        {
            page.Html.Text(side.Text);
        }

        for (var i = 0; i < runs.Count; i++)
        {
            page.Html.Text(i == 0 ? "" : " ");
            if (runs[i].Differs)
            {
                page.Html.Element(mark, runs[i].Text);
            }
            else
            {
                page.Html.Text(runs[i].Text);
            }
        }

        if (areCitations && side.Citations.Count > 0)
        {
            page.Html.Text(" ");
            page.Cite(side.Citations);
        }

        foreach (var detail in side.Details)
        {
            page.Html.Open("div", ("class", "asks")).Element("code", detail, ("lang", "en")).Close();
        }
    }

    private string Word(RowChange change) => page.Say(change switch
    {
        RowChange.Added => SiteWords.Added,
        RowChange.Removed => SiteWords.Removed,
        RowChange.Moved => SiteWords.Moved,
        RowChange.Reworded => SiteWords.Reworded,
        RowChange.Recited => SiteWords.Recited,
        _ => SiteWords.Changed,
    });
}
