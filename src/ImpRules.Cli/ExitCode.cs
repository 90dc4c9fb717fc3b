namespace ImpRules.Cli;

/// <summary>What the tool tells its caller: see the exit codes in <c>README.md</c>.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A profile, a pack or another file is not what it must be.</summary>
    public const int WrongInput = 1;

    /// <summary>The command line is not what it must be.</summary>
    public const int Usage = 2;

    public const int TestsFailed = 3;

    /// <summary>Told to stop before the end, as a shell says it of Ctrl+C.</summary>
    public const int Stopped = 130;
}
