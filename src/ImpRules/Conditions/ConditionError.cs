namespace ImpRules.Conditions;

/// <summary>Why a condition cannot be read, and where in its text.</summary>
internal sealed record ConditionError(string Message, int Offset, string? Help = null);
