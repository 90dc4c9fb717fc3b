namespace ImpRules.Vocabulary;

/// <summary>What in a profile opens the question of another fact, so that nothing is assumed of it.</summary>
/// <param name="Path">A fact, or a group of facts.</param>
/// <param name="Value">The code that the fact must have; null for any value.</param>
public sealed record QuestionOpener(string Path, string? Value)
{
    /// <summary>Reads <c>path</c> or <c>path = code</c>.</summary>
    public static QuestionOpener Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return new QuestionOpener(parts[0], parts.Length == 2 ? parts[1] : null);
    }

    /// <summary>Whether a fact is the one named, or belongs to the group named.</summary>
    public bool Names(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == '.');
    }

    /// <summary>The opener as a vocabulary file writes it.</summary>
    public override string ToString() => Value is null ? Path : $"{Path} = {Value}";
}
