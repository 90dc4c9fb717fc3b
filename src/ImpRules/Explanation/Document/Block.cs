namespace ImpRules.Explanation;

/// <summary>A part of an explanation, before it is laid out.</summary>
internal abstract record Block;

/// <summary>What follows is about this.</summary>
internal sealed record Heading(int Level, Rich Text) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Prose(Rich Text) : Block;

/// <summary>Answers with their labels.</summary>
internal sealed record Fields(IReadOnlyList<Field> Items) : Block;

/// <summary>A label with one or more answers.</summary>
internal sealed record Field(string Label, IReadOnlyList<Rich> Answers);

/// <summary>A list; numbered where the order matters.</summary>
internal sealed record Listing(IReadOnlyList<Item> Items, bool IsNumbered = false) : Block;

/// <summary>An item of a list, with what is said of it.</summary>
internal sealed record Item(Rich Text, IReadOnlyList<Rich> Notes);

/// <summary>Criteria with their outcomes.</summary>
internal sealed record Tree(IReadOnlyList<Branch> Branches) : Block;

/// <summary>A criterion: its outcome in a word, what it requires, what the profile says, and the criteria in it.</summary>
internal sealed record Branch(string Outcome, Tone Tone, Rich Text, IReadOnlyList<Rich> Notes, IReadOnlyList<Branch> Children);
