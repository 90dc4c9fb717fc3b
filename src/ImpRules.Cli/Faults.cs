using ImpRules.Diagnostics;

namespace ImpRules.Cli;

/// <summary>The command line asks for what cannot be: ends the tool with <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageFault(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}

/// <summary>What was read is wrong: ends the tool with <see cref="ExitCode.WrongInput"/>.</summary>
internal sealed class InputFault(IReadOnlyList<Diagnostic> diagnostics) : Exception("the input is wrong")
{
    /// <summary>A file that cannot be used as a whole.</summary>
    public InputFault(string file, string message, string? help = null)
        : this([new Diagnostic("IMP001", Severity.Error, message, SourceSpan.WholeFile(file), help)])
    {
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
