using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>A rule with its truth in a decision; its criterion tree is made when it is asked for.</summary>
public sealed class RuleOutcome
{
    private readonly CompiledRule _rule;
    private readonly TruthBoard _board;

    internal RuleOutcome(CompiledRule rule, TruthBoard board)
    {
        _rule = rule;
        _board = board;
    }

    /// <summary>The rule, in the version in force.</summary>
    public RuleVersion Rule => _rule.Rule;

    /// <summary>Whether it holds.</summary>
    public Truth Status => _board.Of(_rule);

    /// <summary>Its criteria: the root is a plain group of all that it requires.</summary>
    public CriterionOutcome Criteria => new(_rule.Root, _board);

    /// <summary>For an obligation to pay: the amount in Canadian dollars at the as-of date, when it is known.</summary>
    public decimal? Amount => Value(Rule.Amount);

    /// <summary>The longest permit in months at the as-of date, when it can be said as a number.</summary>
    public decimal? LongestMonths => Value(Rule.Duration?.Months);

    /// <summary>The longest permit in words.</summary>
    public string? Duration(Language language) => Rule.Duration is { } duration ? Texts.Fill(duration.Text.In(language), _board.Rules, language) : null;

    /// <summary>What it is called.</summary>
    public string Title(Language language) => Texts.Fill(Rule.Title.In(language), _board.Rules, language);

    /// <summary>What officers weigh, and other help.</summary>
    public IReadOnlyList<string> Guidance(Language language) => [.. Rule.Guidance.Select(g => Texts.Fill(g.In(language), _board.Rules, language))];

    /// <summary>Criteria that keep it from being met.</summary>
    public IReadOnlyList<CriterionOutcome> Failures => [.. Settling(_rule.Root).Select(n => new CriterionOutcome(n, _board))];

    /// <summary>The rule and its status.</summary>
    public override string ToString() => $"{Rule.Id}: {Words.Of(Status)}";

    internal Node Root => _rule.Root;

    private decimal? Value(Quantity? quantity)
    {
        if (quantity?.Parameter is not { } name)
        {
            return quantity?.Literal;
        }

        var value = _board.Rules.Law.Parameters[_board.Rules.Pack.Symbols.Parameter(name)];
        return value.IsKnown ? value.AsNumber() : null;
    }

    /// <summary>The nearest criteria with a text that are not met.</summary>
    private IEnumerable<Node> Settling(Node node)
    {
        if (_board.Of(node) != Truth.NotMet)
        {
            return [];
        }

        return node.Criterion.Source.Text is not null || node.Criterion.Junction != Checking.Junction.All
            ? [node]
            : node.Children.SelectMany(Settling);
    }
}
