using ImpRules.Conditions;

namespace ImpRules.Packing;

/// <summary>Conditions, their names looked up and their types checked: positions and values.</summary>
internal static class ConditionForm
{
    private const int Truth = 0, Comparison = 1, Membership = 2, NumberMembership = 3, Presence = 4, Table = 5;
    private const int Constant = 0, Parameter = 1, Fact = 2;
    private const int Literal = 0, Named = 1;

    public static void Write(PackedWriter to, Condition condition)
    {
        switch (condition)
        {
            case TruthCondition truth:
                to.Number(Truth);
                to.Number(truth.Fact);
                to.Flag(truth.Expected);
                break;
            case ComparisonCondition comparison:
                to.Number(Comparison);
                to.Number(comparison.Fact);
                to.Number((int)comparison.Operator);
                Write(to, comparison.Operand);
                break;
            case MembershipCondition membership:
                to.Number(Membership);
                to.Number(membership.Fact);
                to.Number((int)membership.Operator);
                Write(to, membership.List);
                break;
            case NumberMembershipCondition numbers:
                to.Number(NumberMembership);
                to.Number(numbers.Fact);
                to.Flag(numbers.Expected);
                to.Items(numbers.Numbers.Items.ToArray(), (to, number) => to.Decimal(number));
                break;
            case PresenceCondition presence:
                to.Number(Presence);
                to.Number(presence.Fact);
                to.Flag(presence.ExpectNone);
                break;
            case TableCondition table:
                to.Number(Table);
                to.Number(table.Table);
                to.Items(table.Columns.Items.ToArray(), Write);
                break;
            default:
                throw new NotSupportedException($"{condition.GetType().Name} has no packed form");
        }
    }

    public static Condition Read(PackedReader from) => from.Number() switch
    {
        Truth => new TruthCondition(from.Number(), from.Flag()),
        Comparison => new ComparisonCondition(from.Number(), (ComparisonOperator)from.Number(), ReadOperand(from)),
        Membership => new MembershipCondition(from.Number(), (MembershipOperator)from.Number(), ReadList(from)),
        NumberMembership => new NumberMembershipCondition(from.Number(), from.Flag(), new EquatableList<decimal>(from.Items(from => from.Decimal()))),
        Presence => new PresenceCondition(from.Number(), from.Flag()),
        Table => new TableCondition(from.Number(), new EquatableList<ColumnTest>(from.Items(ReadColumn))),
        var other => throw PackedForm.Unknown("condition", other),
    };

    private static void Write(PackedWriter to, Operand operand)
    {
        switch (operand)
        {
            case ConstantOperand constant:
                to.Number(Constant);
                ValueForm.Write(to, constant.Constant);
                break;
            case ParameterOperand parameter:
                to.Number(Parameter);
                to.Number(parameter.Parameter);
                break;
            case FactOperand fact:
                to.Number(Fact);
                to.Number(fact.Fact);
                break;
            default:
                throw new NotSupportedException($"{operand.GetType().Name} has no packed form");
        }
    }

    private static Operand ReadOperand(PackedReader from) => from.Number() switch
    {
        Constant => new ConstantOperand(ValueForm.Read(from)),
        Parameter => new ParameterOperand(from.Number()),
        Fact => new FactOperand(from.Number()),
        var other => throw PackedForm.Unknown("operand", other),
    };

    private static void Write(PackedWriter to, ListOperand list)
    {
        switch (list)
        {
            case ConstantList constant:
                to.Number(Literal);
                to.Items(constant.Words.Items.ToArray(), CommonForm.WriteWord);
                break;
            case NamedList named:
                to.Number(Named);
                to.Number(named.List);
                break;
            default:
                throw new NotSupportedException($"{list.GetType().Name} has no packed form");
        }
    }

    private static ListOperand ReadList(PackedReader from) => from.Number() switch
    {
        Literal => new ConstantList(new EquatableList<string>(from.Items(CommonForm.ReadWord))),
        Named => new NamedList(from.Number()),
        var other => throw PackedForm.Unknown("list", other),
    };

    private static void Write(PackedWriter to, ColumnTest test)
    {
        to.Number(test.Column);
        to.Number(test.Operator is { } asked ? (int)asked + 1 : 0);
        Write(to, test.Operand);
    }

    private static ColumnTest ReadColumn(PackedReader from)
    {
        var column = from.Number();
        return new ColumnTest(column, from.Number() is > 0 and var asked ? (ComparisonOperator)(asked - 1) : null, ReadOperand(from));
    }
}
