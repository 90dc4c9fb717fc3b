namespace ImpRules.Cli.Batches;

/// <summary>What is wrong with a line of a batch.</summary>
/// <param name="Message">In words.</param>
/// <param name="Path">The field, where one is to blame: <c>asOf</c>, <c>worker.citizenship</c>.</param>
/// <param name="Column">The column, from 1; 0 when it is the line as a whole.</param>
/// <param name="Code">The identifier of the finding.</param>
internal sealed record BatchFault(string Message, string? Path = null, int Column = 0, string Code = BatchFault.WrongValue)
{
    public const string NotJson = "IMP002";
    public const string TooLarge = "IMP004";
    public const string UnknownField = "IMP080";
    public const string WrongValue = "IMP081";
}
