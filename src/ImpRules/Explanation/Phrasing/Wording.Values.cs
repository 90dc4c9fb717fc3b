using ImpRules.Evaluation;
using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>Values of facts in words.</summary>
internal sealed partial class Wording
{
    /// <summary>A fact with what is known of it and where that comes from.</summary>
    public Rich Fact(FactOutcome outcome)
    {
        var text = Rich.Of(Brief(outcome));
        return outcome.Origin switch
        {
            FactOrigin.Given => text.Add(" ").Add($"({Say(Phrases.Given)})", Tone.Quiet),
            FactOrigin.Derived => text.Add(" ").Add($"({Say(Phrases.Derived)})", Tone.Quiet),
            FactOrigin.Assumed => text.Add(" ").Add($"({Say(Phrases.Assumed)})", Tone.Quiet),
            _ => text,
        };
    }

    /// <summary>A fact with what is known of it.</summary>
    public string Brief(FactOutcome outcome) => Say(Phrases.LabelAndValue, Label(outcome.Fact), Value(outcome.Fact, outcome.Value));

    /// <summary>What is known of a fact; nothing of a personal one when the text is redacted.</summary>
    public string Value(FactDeclaration fact, in FactValue value)
    {
        if (value.State == FactState.NotKnown)
        {
            return Say(Phrases.NotKnown);
        }

        if (redact && PersonalFacts.Includes(fact, pack.Vocabulary))
        {
            return Say(Phrases.Withheld);
        }

        return value.State == FactState.Absent ? Say(Phrases.None) : Known(fact, value);
    }

    private string Known(FactDeclaration fact, in FactValue value)
    {
        if (value.IsSet)
        {
            return Join([.. value.AsSet().Select(v => Word(fact, v))]);
        }

        return value.Kind switch
        {
            FactKind.Boolean => Say(value.AsBoolean() ? Phrases.Yes : Phrases.No),
            FactKind.Date => Date(value.AsDate()),
            FactKind.Integer or FactKind.Decimal => Quantity(value.AsNumber(), fact.Unit),
            FactKind.Text => Say(Phrases.Quoted, Typography.Printable(value.AsText())),
            _ => Word(fact, value.AsText()),
        };
    }

    /// <summary>A number with its unit.</summary>
    public string Quantity(decimal number, string? unit) => unit switch
    {
        null => Amounts.Number(number, language),
        "CAD" => Money(number),
        "CAD-per-hour" => Say(Units.AnHour, Money(number)),
        "CAD-per-year" => Say(Units.AYear, Money(number)),
        _ when Units.Counted.TryGetValue(unit, out var counted) => Say(counted, number),
        _ => Say(Units.Other, Amounts.Number(number, language), unit.Replace('-', ' ')),
    };

    private string Word(FactDeclaration fact, string word)
    {
        if (fact.Group == FactNames.DecisionGroup)
        {
            return Ruling(word);
        }

        var title = pack.Vocabulary.TitleOf(fact, word);
        return title is null ? Typography.Printable(word)
            : fact.Type.Kind == FactKind.Noc ? $"{word} {Text(title)}"
            : Text(title);
    }

    /// <summary>What has been decided so far, as rules compare it.</summary>
    private string Ruling(string word)
    {
        foreach (var routing in Enum.GetValues<Routing>())
        {
            if (Words.Of(routing) == word)
            {
                return Name(routing);
            }
        }

        foreach (var permit in Enum.GetValues<PermitKind>())
        {
            if (Words.Of(permit) == word)
            {
                return Name(permit);
            }
        }

        return word;
    }
}
