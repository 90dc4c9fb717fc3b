using ImpRules.Profiles;

namespace ImpRules.Testing.Suggesting;

/// <summary>A profile on the way from an existing case to one that shows what is wanted.</summary>
/// <param name="Start">The case it began with.</param>
/// <param name="Changes">What was changed since.</param>
/// <param name="AsOf">The day.</param>
internal sealed record State(RuleCase Start, FactSet Changes, DateOnly AsOf)
{
    /// <summary>All facts.</summary>
    public FactSet Facts
    {
        get
        {
            var facts = Start.Facts.ToBuilder();
            foreach (var (path, value) in Changes)
            {
                facts[path] = value;
            }

            return facts.Build();
        }
    }

    /// <summary>How much was changed.</summary>
    public int Size => Changes.Count + (AsOf == Start.AsOf ? 0 : 1);

    /// <summary>The state after a move; null when the move changes back what was changed before, which leads in circles.</summary>
    public State? After(Move move)
    {
        var changes = Changes;
        foreach (var (path, value) in move.Facts)
        {
            if (changes.Contains(path) && changes[path] != value)
            {
                return null;
            }

            changes = Start.Facts[path] == value ? changes : changes.With(path, value);
        }

        return move.AsOf is { } day && AsOf != Start.AsOf && day != AsOf ? null : this with { Changes = changes, AsOf = move.AsOf ?? AsOf };
    }
}

/// <summary>A small change of a profile.</summary>
/// <param name="Facts">Facts to set.</param>
/// <param name="AsOf">Another day, if it is changed.</param>
internal sealed record Move(IReadOnlyList<KeyValuePair<string, Vocabulary.FactValue>> Facts, DateOnly? AsOf = null)
{
    /// <summary>Both changes at once.</summary>
    public Move With(Move other) => new([.. Facts, .. other.Facts], AsOf ?? other.AsOf);
}
