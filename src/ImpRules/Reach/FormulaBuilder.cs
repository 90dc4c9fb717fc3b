using ImpRules.Checking;
using ImpRules.Vocabulary;

namespace ImpRules.Reach;

/// <summary>Turns "this statement is met", and the like, into a formula over the cells.</summary>
internal sealed class FormulaBuilder(Cells cells, Formulas formulas)
{
    private readonly Dictionary<(Statement, Outcome), Formula> _built = [];

    /// <summary>That a statement comes out so.</summary>
    public Formula Build(Statement statement, Outcome wanted)
    {
        if (!_built.TryGetValue((statement, wanted), out var formula))
        {
            _built.Add((statement, wanted), formula = Make(statement, wanted));
        }

        return formula;
    }

    /// <summary>That a fact has a value.</summary>
    public Formula Known(IEnumerable<Variable> fact) =>
        formulas.Any(fact.Select(v => formulas.Value(v.Index, Allowed(v, c => v.Member is null ? c.IsKnown : c.AsBoolean()))));

    private Formula Make(Statement statement, Outcome wanted) => statement switch
    {
        SettledStatement settled => Contains(wanted, settled.Truth) ? formulas.Always : formulas.Never,
        ValueStatement value => Value(value, wanted),
        PairStatement pair => Pair(pair, wanted),
        MemberStatement member => Member(member, wanted),
        GroupStatement { Junction: Junction.None } group => Group(false, group, Turned(wanted)),
        GroupStatement group => Group(group.Junction == Junction.All, group, wanted),
        _ => throw new InvalidOperationException("a statement that the search does not know"),
    };

    private Formula Group(bool all, GroupStatement group, Outcome wanted)
    {
        var parts = group.Parts.Select(p => Build(p, wanted));
        return IsUpward(wanted) == all ? formulas.All(parts) : formulas.Any(parts);
    }

    private Formula Value(ValueStatement statement, Outcome wanted)
    {
        var variable = cells.Of(statement.Variable);
        return formulas.Value(variable.Index, Allowed(variable, v => Contains(wanted, statement.Test(v))));
    }

    private Formula Pair(PairStatement statement, Outcome wanted)
    {
        var (left, right) = (cells.Of(statement.LeftVariable), cells.Of(statement.RightVariable));
        return formulas.Pair(left.Index, right.Index, [.. left.Cells.Select(l => Allowed(right, r => Contains(wanted, statement.Test(l, r))))]);
    }

    private Formula Member(MemberStatement statement, Outcome wanted)
    {
        var members = cells.MembersOf(statement.Variable).Where(m => statement.Words?.Contains(m.Member!) != false);
        var isIn = IsUpward(wanted);
        var parts = members.Select(m => formulas.Value(m.Index, Allowed(m, v => v.AsBoolean() == isIn)));
        return isIn ? formulas.Any(parts) : formulas.All(parts);
    }

    private static ulong[] Allowed(Variable variable, Func<FactValue, bool> test)
    {
        var bits = new ulong[Bits.Words(variable.Cells.Length)];
        for (var i = 0; i < variable.Cells.Length; i++)
        {
            if (test(variable.Cells[i]))
            {
                Bits.Add(bits, i);
            }
        }

        return bits;
    }

    private static bool Contains(Outcome outcome, Truth truth) => outcome switch
    {
        Outcome.Met => truth == Truth.Met,
        Outcome.NotMet => truth == Truth.NotMet,
        Outcome.NotRefuted => truth != Truth.NotMet,
        _ => truth != Truth.Met,
    };

    private static bool IsUpward(Outcome outcome) => outcome is Outcome.Met or Outcome.NotRefuted;

    private static Outcome Turned(Outcome outcome) => outcome switch
    {
        Outcome.Met => Outcome.NotMet,
        Outcome.NotMet => Outcome.Met,
        Outcome.NotRefuted => Outcome.NotProven,
        _ => Outcome.NotRefuted,
    };
}
