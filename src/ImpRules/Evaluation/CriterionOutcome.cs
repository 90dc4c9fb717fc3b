using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules.Evaluation;

/// <summary>A criterion with its truth in a decision; its parts are made when they are asked for.</summary>
public sealed class CriterionOutcome
{
    private readonly Node _node;
    private readonly TruthBoard _board;

    internal CriterionOutcome(Node node, TruthBoard board)
    {
        _node = node;
        _board = board;
    }

    /// <summary>The criterion as the rule file states it.</summary>
    public Criterion Criterion => _node.Criterion.Source;

    /// <summary>The identifier, or the name of the shared criterion; null for a plain group.</summary>
    public string? Id => Criterion.Id ?? Criterion.SharedName;

    /// <summary>Whether it holds.</summary>
    public Truth Status => _board.Of(_node);

    /// <summary>The authority, its own or that of the group or rule around it.</summary>
    public IReadOnlyList<Citation> Citations => _node.Criterion.Citations;

    /// <summary>For a group: the criteria in it.</summary>
    public IReadOnlyList<CriterionOutcome> Children => [.. _node.Children.Select(c => new CriterionOutcome(c, _board))];

    /// <summary>For a single test: the facts it asks for, and what is known of them.</summary>
    public IReadOnlyList<FactOutcome> Facts => _node.Criterion.Junction == Junction.Test
        ? [.. _board.Rules.Conditions[_node.Criterion.Condition].Facts.Distinct().Select(Fact)]
        : [];

    /// <summary>What is required, in one language, with the numbers of the as-of date; null for a plain group.</summary>
    public string? Requirement(Language language) =>
        Criterion.Text is { } text ? Texts.Fill(text.In(language), _board.Rules, language) : null;

    /// <summary>What officers weigh, in one language; null when nothing is said.</summary>
    public string? Guidance(Language language) =>
        Criterion.Guidance is { } text ? Texts.Fill(text.In(language), _board.Rules, language) : null;

    /// <summary>Whether a test is undetermined because the pack does not know the law of that date, whatever the facts.</summary>
    public bool LawNotKnown => _node.Criterion.Junction == Junction.Test && Status == Truth.Undetermined && Facts.All(f => f.Value.State != FactState.NotKnown);

    private FactOutcome Fact(int index) => new(_board.Facts.Declaration(index), _board.Facts.Values[index], _board.Facts.OriginOf(index));
}
