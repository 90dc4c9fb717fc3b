using System.Globalization;

namespace ImpRules.RulesEngine.Formulas;

/// <summary>
/// A yes-or-no expression as RulesEngine reads it. Made of checked names and escaped constants alone, and never deeper than
/// the logarithm of its length: RulesEngine reads and compiles expressions recursively.
/// </summary>
internal readonly record struct Formula
{
    private const int MostInARow = 32;

    private Formula(string text, bool isPlain)
    {
        Text = text;
        IsPlain = isPlain;
    }

    public static Formula True { get; } = new("true", true);

    public static Formula False { get; } = new("false", true);

    public string Text { get; }

    /// <summary>Whether it can stand beside others without parentheses.</summary>
    private bool IsPlain { get; }

    public static Formula Of(bool value) => value ? True : False;

    /// <summary>A call or a comparison.</summary>
    public static Formula Atom(string text) => new(text, true);

    public static Formula All(IEnumerable<Formula> parts) => Join(parts, " && ", True, False);

    public static Formula Any(IEnumerable<Formula> parts) => Join(parts, " || ", False, True);

    public static Formula operator &(Formula left, Formula right) => All([left, right]);

    public static Formula operator |(Formula left, Formula right) => Any([left, right]);

    public static Formula operator !(Formula formula) =>
        formula == True ? False : formula == False ? True : new Formula(string.Create(CultureInfo.InvariantCulture, $"!({formula.Text})"), true);

    public override string ToString() => Text;

    private static Formula Join(IEnumerable<Formula> parts, string word, Formula empty, Formula settling)
    {
        var rest = parts.Where(p => p != empty).Distinct().ToList();
        if (rest.Contains(settling))
        {
            return settling;
        }

        while (rest.Count > MostInARow)
        {
            rest = [.. rest.Chunk(MostInARow).Select(row => Row(row, word))];
        }

        return rest.Count == 0 ? empty : Row(rest, word);
    }

    private static Formula Row(IReadOnlyList<Formula> parts, string word) =>
        parts.Count == 1 ? parts[0] : new Formula(string.Join(word, parts.Select(p => p.IsPlain ? p.Text : $"({p.Text})")), false);
}
