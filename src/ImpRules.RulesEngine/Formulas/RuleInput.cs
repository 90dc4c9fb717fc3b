using ImpRules.Evaluation;
using ImpRules.Vocabulary;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>
/// The one input of every workflow, named <c>facts</c>, in plain collections that any host can fill. A fact that stands
/// nowhere is not known.
/// </summary>
internal sealed class RuleInput
{
    /// <summary>The name by which expressions call it.</summary>
    public const string Name = "facts";

    /// <summary>Facts of which it is known that there is none.</summary>
    public HashSet<string> None { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, bool> Flag { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, decimal> Number { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DateOnly> Day { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Word { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, HashSet<string>> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the rules that held in the workflows run before.</summary>
    public HashSet<string> Holds { get; } = new(StringComparer.Ordinal);

    /// <summary>Where facts of a type stand.</summary>
    public static string MemberOf(FactType type) => type switch
    {
        { IsSet: true } => nameof(Words),
        { Kind: FactKind.Boolean } => nameof(Flag),
        { Kind: FactKind.Integer or FactKind.Decimal } => nameof(Number),
        { Kind: FactKind.Date } => nameof(Day),
        _ => nameof(Word),
    };

    /// <summary>Takes over what is known of some facts.</summary>
    public void Take(CaseFacts facts, IEnumerable<int> positions)
    {
        foreach (var position in positions)
        {
            Take(facts.Declaration(position), facts.Values[position]);
        }
    }

    /// <summary>Makes facts not known.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            None.Remove(path);
            Flag.Remove(path);
            Number.Remove(path);
            Day.Remove(path);
            Word.Remove(path);
            Words.Remove(path);
        }
    }

    private void Take(FactDeclaration fact, in FactValue value)
    {
        switch (value.State)
        {
            case FactState.NotKnown:
                break;
            case FactState.Absent:
                None.Add(fact.Path);
                break;
            default:
                switch (MemberOf(fact.Type))
                {
                    case nameof(Flag):
                        Flag[fact.Path] = value.AsBoolean();
                        break;
                    case nameof(Number):
                        Number[fact.Path] = value.AsNumber();
                        break;
                    case nameof(Day):
                        Day[fact.Path] = value.AsDate();
                        break;
                    case nameof(Words):
                        Words[fact.Path] = new HashSet<string>(value.AsSet(), StringComparer.Ordinal);
                        break;
                    default:
                        Word[fact.Path] = value.AsText();
                        break;
                }

                break;
        }
    }
}
