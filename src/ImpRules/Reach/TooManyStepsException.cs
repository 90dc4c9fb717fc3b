namespace ImpRules.Reach;

/// <summary>A search was given up.</summary>
internal sealed class TooManyStepsException(int steps) : Exception
{
    public int Steps => steps;
}
