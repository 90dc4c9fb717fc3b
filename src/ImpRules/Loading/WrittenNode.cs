namespace ImpRules.Loading;

/// <summary>A node of a YAML file with the way in which it is written, for whoever writes the file anew.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends: for a collection in brackets, at the closing one.</param>
internal abstract record WrittenNode(TextPlace Start, TextPlace End);

/// <summary>A single value.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What it says.</param>
/// <param name="Raw">How it says it, quotes included.</param>
/// <param name="Form">How it is written.</param>
internal sealed record WrittenScalar(TextPlace Start, TextPlace End, string Text, string Raw, ScalarForm Form) : WrittenNode(Start, End);

/// <summary>A map or a list.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsMap">Whether it is a map.</param>
/// <param name="IsFlow">Whether it is written in brackets.</param>
/// <param name="Entries">What it holds; in a list without keys.</param>
internal sealed record WrittenCollection(TextPlace Start, TextPlace End, bool IsMap, bool IsFlow, IReadOnlyList<WrittenEntry> Entries) : WrittenNode(Start, End);

/// <summary>An entry of a map, or an item of a list.</summary>
internal sealed record WrittenEntry(WrittenScalar? Key, WrittenNode Value)
{
    public TextPlace Start => (Key ?? Value).Start;
}

/// <summary>A comment.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">What it says, from its <c>#</c> on.</param>
/// <param name="IsAlone">Whether nothing else stands on its line.</param>
internal sealed record WrittenComment(TextPlace Start, string Text, bool IsAlone);

/// <summary>A place in a text: the number of characters before it, its line and column, both from 1.</summary>
internal readonly record struct TextPlace(int Index, int Line, int Column);
