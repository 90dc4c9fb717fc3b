using System.Globalization;
using ImpRules.Cli.Output;

namespace ImpRules.Cli.Batches;

/// <summary>Says on standard error how far a batch has come, and what was wrong with lines.</summary>
internal sealed class BatchProgress(Terminal terminal)
{
    /// <summary>Findings shown; the output itself has the fault of every bad line.</summary>
    private const int MostFindings = 100;

    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Logged = TimeSpan.FromSeconds(10);

    private readonly long _began = terminal.Clock.GetTimestamp();
    private long _said = terminal.Clock.GetTimestamp();
    private long _decided;
    private long _today;
    private long _findings;
    private bool _isLineOpen;

    /// <summary>Lines that are wrong.</summary>
    public long Bad { get; private set; }

    public void Add(BatchOutput output)
    {
        _decided += output.Decided;
        _today += output.Today;
        Bad += output.Bad;
        foreach (var finding in output.Findings)
        {
            if (_findings++ < MostFindings)
            {
                CloseLine();
                terminal.Report([finding]);
            }
        }

        if (terminal.Clock.GetElapsedTime(_said) >= (terminal.ErrorIsWatched ? Watched : Logged))
        {
            _said = terminal.Clock.GetTimestamp();
            Say();
        }
    }

    /// <param name="stopped">Whether lines are left that were not decided.</param>
    public void End(bool stopped)
    {
        CloseLine();
        if (_findings > MostFindings)
        {
            terminal.Note($"{Count(_findings - MostFindings)} more findings are in the output alone");
        }

        if (_today > 0)
        {
            terminal.Note($"{(_today == 1 ? "1 line names" : $"{Count(_today)} lines name")} no day: decided as of today, {Dates.Write(terminal.Today)}");
        }

        terminal.Note($"{(stopped ? "stopped: " : string.Empty)}{Sums()} in {terminal.Clock.GetElapsedTime(_began).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
    }

    private void Say()
    {
        if (terminal.ErrorIsWatched)
        {
            terminal.Error.Write($"\r{Sums()} ");
            _isLineOpen = true;
        }
        else
        {
            terminal.Note(Sums());
        }
    }

    private void CloseLine()
    {
        if (_isLineOpen)
        {
            terminal.Error.Write("\r\n");
            _isLineOpen = false;
        }
    }

    private string Sums() => $"{Count(_decided)} decided, {Count(Bad)} bad";

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
