using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace ImpRules.Cli.Tests;

/// <summary>A tool that runs on until it is told to end.</summary>
internal sealed class RunningTool : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public RunningTool(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        void Add(string? line)
        {
            if (line is not null)
            {
                _lines.Writer.TryWrite(line);
            }
        }
    }

    /// <summary>Writes to its standard input, which stays open.</summary>
    public async Task Tell(string text)
    {
        await _process.StandardInput.WriteAsync(text);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Everything that is said up to a line that contains a text; what comes on the other stream a moment later is taken in.</summary>
    public async Task<string> Until(string text)
    {
        using var limit = new CancellationTokenSource(Limit);
        var said = new StringBuilder();
        while (true)
        {
            var line = await _lines.Reader.ReadAsync(limit.Token);
            said.AppendLine(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(300), limit.Token);
                while (_lines.Reader.TryRead(out var late))
                {
                    said.AppendLine(late);
                }

                return said.ToString();
            }
        }
    }

    /// <summary>Asks the tool to end, as Ctrl+C does. A job in the background of a script inherits that SIGINT, which Ctrl+C sends, is ignored; SIGTERM never is.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> End()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
