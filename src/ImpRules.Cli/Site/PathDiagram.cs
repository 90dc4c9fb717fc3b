using System.Globalization;
using ImpRules.Cli.Output;

namespace ImpRules.Cli.Site;

/// <summary>The way through a family as boxes in columns, joined by lines: common, shared, own, outcome.</summary>
internal sealed class PathDiagram(Page page, DecisionPath path)
{
    private const int Left = 8;
    private const int Gap = 36;
    private const int CommonWidth = 216;
    private const int SharedWidth = 236;
    private const int OwnWidth = 300;
    private const int OutcomeWidth = 216;
    private const int Padding = 10;
    private const int LineHeight = 18;
    private const int Between = 14;
    private const int MostSteps = 3;
    private const int MostLines = 3;
    private const int FontSize = 13;

    private int _y;

    public void Write(string title, string description)
    {
        var columns = Columns();
        var rows = Layout(columns, out var height, out var width);
        var id = "path";
        page.Html.Open("svg", ("role", "group"), ("aria-labelledby", $"{id}-title {id}-text"), ("class", "path-diagram"), ("width", N(width)), ("height", N(height)), ("viewBox", $"0 0 {N(width)} {N(height)}"));
        page.Html.Element("title", title, ("id", $"{id}-title")).Element("desc", description, ("id", $"{id}-text"));
        foreach (var (from, to) in rows.Lines)
        {
            var middle = from.Right + (Gap / 2);
            page.Html.Void("path", ("class", "wire"), ("d", $"M{N(from.Right)} {N(from.Middle)}H{N(middle)}V{N(to.Middle)}H{N(to.X)}")).Close("path");
        }

        foreach (var box in rows.Boxes)
        {
            Draw(box);
        }

        page.Html.Close();
    }

    /// <summary>Whether there is something in the columns before that of each rule's own steps.</summary>
    private (bool HasCommon, bool HasShared) Columns() => (path.Common.Count > 0, path.Groups.Any(g => g.Common.Count > 0));

    private Drawing Layout((bool HasCommon, bool HasShared) columns, out int height, out int width)
    {
        var boxes = new List<Box>();
        var lines = new List<(Box, Box)>();
        var sharedX = Left + (columns.HasCommon ? CommonWidth + Gap : 0);
        var ownX = sharedX + (columns.HasShared ? SharedWidth + Gap : 0);
        var outcomeX = ownX + OwnWidth + Gap;
        width = outcomeX + OutcomeWidth + Left;
        _y = Left;
        var common = columns.HasCommon ? Steps(path.Common, Left, CommonWidth, page.Say(SiteWords.PathAll), most: 12) : null;
        foreach (var group in path.Groups)
        {
            var top = _y;
            var shared = group.Common.Count > 0 ? Steps(group.Common, sharedX, SharedWidth, page.Say(SiteWords.PathSome, page.Number(group.Rules.Count)), most: 6) : null;
            var owns = new List<Box>();
            foreach (var rule in group.Rules)
            {
                var own = Steps(rule.Own, ownX, OwnWidth, null, MostSteps);
                var outcome = Outcome(rule.Rule, outcomeX);
                var row = Math.Max(own.Height, outcome.Height);
                (own.Y, outcome.Y) = (_y + ((row - own.Height) / 2), _y + ((row - outcome.Height) / 2));
                _y += row + Between;
                boxes.Add(own);
                boxes.Add(outcome);
                lines.Add((own, outcome));
                owns.Add(own);
            }

            if (shared is not null)
            {
                _y = Math.Max(_y, top + shared.Height + Between);
                shared.Y = top;
                boxes.Add(shared);
                lines.AddRange(owns.Select(o => (shared, o)));
            }

            if (common is not null)
            {
                lines.AddRange(shared is not null ? [(common, shared)] : owns.Select(o => (common, o)));
            }
        }

        if (common is not null)
        {
            _y = Math.Max(_y, Left + common.Height + Between);
            common.Y = Left;
            boxes.Add(common);
        }

        height = _y - Between + Left;
        return new Drawing(boxes, lines);
    }

    private Box Steps(IReadOnlyList<PathStep> steps, int x, int width, string? head, int most)
    {
        var lines = new List<BoxLine>();
        if (head is not null)
        {
            lines.AddRange(TextMeasure.Wrap(head, (width - (2 * Padding)) * 7 / 8, FontSize, MostLines).Select(l => new BoxLine(l, "head", 0)));
        }

        if (steps.Count == 0)
        {
            lines.Add(new BoxLine(page.Say(SiteWords.PathNothingMore), "rest", 0));
        }

        var shown = steps.Count > most + 1 ? most : steps.Count;
        foreach (var step in steps.Take(shown))
        {
            var isFirst = true;
            foreach (var line in TextMeasure.Wrap(step.Text, width - (2 * Padding) - 12, FontSize, MostLines))
            {
                lines.Add(new BoxLine(line, isFirst ? "step" : "more", 12));
                isFirst = false;
            }
        }

        if (shown < steps.Count)
        {
            lines.Add(new BoxLine(page.Say(SiteWords.AndMore, page.Number(steps.Count - shown)), "rest", 12));
        }

        return new Box(x, width, (lines.Count * LineHeight) + (2 * Padding), lines, null);
    }

    private Box Outcome(RuleSeries rule, int x)
    {
        var lines = new List<BoxLine>();
        if (rule.Shown.Code is { } code)
        {
            lines.Add(new BoxLine(code, "code", 0));
        }

        lines.AddRange(TextMeasure.Wrap(page.Title(rule), OutcomeWidth - (2 * Padding), FontSize, 4).Select(l => new BoxLine(l, "name", 0)));
        if (rule.Kind is Rules.RuleKind.Exemption or Rules.RuleKind.Authorization)
        {
            var permit = $"{page.Words.Permit}{(page.Language == Language.French ? " : " : ": ")}{Kinds.Title(rule.Shown.Permit, page.Language)}";
            lines.AddRange(TextMeasure.Wrap(permit, OutcomeWidth - (2 * Padding), FontSize, 2).Select(l => new BoxLine(l, "rest", 0)));
        }

        return new Box(x, OutcomeWidth, (lines.Count * LineHeight) + (2 * Padding), lines, rule);
    }

    private void Draw(Box box)
    {
        if (box.Rule is { } rule)
        {
            page.Html.Open("a", ("href", page.To(Places.Of(rule))));
        }

        page.Html.Void("rect", ("class", box.Rule is null ? "box" : "box outcome"), ("x", N(box.X)), ("y", N(box.Y)), ("width", N(box.Width)), ("height", N(box.Height)), ("rx", "4")).Close("rect");
        page.Html.Open("text", ("y", N(box.Y + Padding + 13)));
        for (var i = 0; i < box.Lines.Count; i++)
        {
            var line = box.Lines[i];
            page.Html.Element("tspan", line.Text, ("class", line.Style), ("x", N(box.X + Padding + line.Indent)), ("dy", i == 0 ? null : N(LineHeight)));
            page.Html.Text(" ");
        }

        page.Html.Close();
        for (var i = 0; i < box.Lines.Count; i++)
        {
            if (box.Lines[i].Style == "step")
            {
                page.Html.Void("circle", ("class", "dot"), ("cx", N(box.X + Padding + 3)), ("cy", N(box.Y + Padding + 9 + (i * LineHeight))), ("r", "2.5")).Close("circle");
            }
        }

        if (box.Rule is not null)
        {
            page.Html.Close();
        }
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record BoxLine(string Text, string Style, int Indent);

    private sealed class Box(int x, int width, int height, IReadOnlyList<BoxLine> lines, RuleSeries? rule)
    {
        public int X => x;

        public int Y { get; set; }

        public int Width => width;

        public int Height => height;

        public IReadOnlyList<BoxLine> Lines => lines;

        /// <summary>The rule to which it leads.</summary>
        public RuleSeries? Rule => rule;

        public int Right => x + width;

        /// <summary>Where lines join it.</summary>
        public int Middle => Y + (height / 2);
    }

    private sealed record Drawing(IReadOnlyList<Box> Boxes, IReadOnlyList<(Box From, Box To)> Lines);
}
