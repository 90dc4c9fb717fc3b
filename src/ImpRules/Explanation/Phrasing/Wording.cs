using System.Text;
using ImpRules.Evaluation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Explanation;

/// <summary>Puts things in the words of one language.</summary>
internal sealed partial class Wording(Language language, RulePack pack, bool redact, DateOnly? asOf = null)
{
    public Language Language => language;

    /// <summary>A fixed phrase, filled in.</summary>
    public string Say(LocalizedText phrase, params ReadOnlySpan<string> arguments)
    {
        var text = Set(phrase.In(language));
        var filled = new StringBuilder();
        var at = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', at))
        {
            filled.Append(text, at, open - at).Append(arguments[text[open + 1] - '0']);
            at = open + 3;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>A fixed phrase about a number, which is its first argument.</summary>
    public string Say(Plural phrase, decimal count, string argument = "") =>
        Say(phrase.For(count, language), Amounts.Number(count, language), argument);

    /// <summary>A text of the pack.</summary>
    public string Text(LocalizedText text) => Set(text.In(language));

    /// <summary>A text of the pack in this language.</summary>
    public string Set(string text) => language == Language.French ? Typography.French(text) : text;

    public string Date(DateOnly date) => Amounts.Date(date, language);

    public string Money(decimal amount) => Amounts.Money(amount, language);

    /// <summary>A, B and C; of too many, the first and how many more. Items that hold commas are set apart by semicolons.</summary>
    public string Join(IReadOnlyList<string> items, int most = int.MaxValue, LocalizedText? last = null)
    {
        if (items.Count - 1 > most)
        {
            items = [.. items.Take(most), Say(Phrases.More, items.Count - most)];
        }

        return items.Count < 2 ? string.Concat(items)
            : items.Any(i => i.Contains(',')) ? string.Join("; ", items)
            : $"{string.Join(", ", items.Take(items.Count - 1))} {Say(last ?? Phrases.And)} {items[^1]}";
    }

    /// <summary>So many things, and which: A; B; C; of too many, the first and how many more.</summary>
    public string Enumerate(Plural lead, int count, IReadOnlyList<string> items, int most) =>
        most == 0 ? $"{Say(lead, count)}." : $"{Say(lead, count)}{Say(Phrases.Colon)}{Series(items, most)}.";

    /// <summary>A; B; C; of too many, the first and how many more.</summary>
    public string Series(IReadOnlyList<string> items, int most) => items.Count - 1 <= most
        ? string.Join("; ", items)
        : $"{string.Join("; ", items.Take(most))}; {Say(Phrases.More, items.Count - most)}";

    /// <summary>What a rule is called in a list: its code, or its title, with the numbers of the as-of date, where it has none.</summary>
    public string Name(RuleVersion rule) => rule.Code
        ?? (asOf is { } day ? Set(Texts.Fill(rule.Title.In(language), pack.Compiled.At(day), language)) : Text(rule.Title));

    public string Name(Routing routing) => Say(routing switch
    {
        Routing.NoWorkPermit => Phrases.RouteNoWorkPermit,
        Routing.Imp => Phrases.RouteImp,
        Routing.Tfwp => Phrases.RouteTfwp,
        _ => Phrases.RouteUndetermined,
    });

    public string Name(PermitKind permit) => Say(permit switch
    {
        PermitKind.Open => Phrases.PermitOpen,
        PermitKind.OccupationRestrictedOpen => Phrases.PermitRestricted,
        PermitKind.EmployerSpecific => Phrases.PermitEmployer,
        _ => Phrases.PermitNone,
    });

    public string Label(FactDeclaration fact) => Text(fact.Label);

    /// <summary>Names of facts within a sentence.</summary>
    public string Labels(IEnumerable<FactDeclaration> facts, int most, LocalizedText? last = null) =>
        Join([.. facts.Select(f => Say(Phrases.Quoted, Label(f)))], most, last);
}
