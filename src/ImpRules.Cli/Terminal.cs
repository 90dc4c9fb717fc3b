using System.Text;
using ImpRules.Diagnostics;

namespace ImpRules.Cli;

/// <summary>
/// Where the tool reads and writes. Text is UTF-8 without a byte order mark and lines end in a line feed, on every platform.
/// A reader that has gone away (<c>imprules list | head</c>) is no fault.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private const int UsualWidth = 80;
    private const int MostWidth = 120;

    private readonly bool _colourAllowed;

    private Terminal()
    {
        if (OperatingSystem.IsWindows() && (!Console.IsOutputRedirected || !Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        Output = Console.OpenStandardOutput();
        Out = Writer(Output, 16 * 1024, autoFlush: false);
        Error = Writer(Console.OpenStandardError(), 256, autoFlush: true);
        _colourAllowed = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
    }

    /// <summary>Standard output as bytes; what <see cref="Out"/> holds back is written first by <see cref="TextWriter.Flush"/>.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>The only clock of the tool.</summary>
    public TimeProvider Clock { get; } = TimeProvider.System;

    /// <summary>Today, where the tool runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Whether colours may go to standard output.</summary>
    public bool ColourOut => _colourAllowed && !Console.IsOutputRedirected;

    /// <summary>Whether colours may go to standard error.</summary>
    public bool ColourError => _colourAllowed && !Console.IsErrorRedirected;

    /// <summary>Whether someone watches standard output.</summary>
    public bool OutIsWatched => !Console.IsOutputRedirected;

    /// <summary>Whether someone watches standard error.</summary>
    public bool ErrorIsWatched => !Console.IsErrorRedirected;

    /// <summary>Columns for text: those of the terminal, within reason, or the usual.</summary>
    public int Width
    {
        get
        {
            if (Console.IsOutputRedirected)
            {
                return UsualWidth;
            }

            try
            {
                return Console.WindowWidth is > 0 and var width ? Math.Min(width, MostWidth) : UsualWidth;
            }
            catch (Exception fault) when (fault is IOException or PlatformNotSupportedException)
            {
                return UsualWidth;
            }
        }
    }

    public static Terminal Open() => new();

    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Begins anew: a terminal is wiped, anything else gets an empty line.</summary>
    public void Clear()
    {
        Out.Write(OutIsWatched ? "\e[H\e[2J\e[3J" : "\n");
        Out.Flush();
    }

    /// <summary>A remark that is not an answer.</summary>
    public void Note(string text) => Error.WriteLine($"imprules: {text}");

    /// <summary>Diagnostics, a line each.</summary>
    public void Report(IReadOnlyCollection<Diagnostic> diagnostics, int most = int.MaxValue)
    {
        foreach (var diagnostic in diagnostics.Take(most))
        {
            Error.WriteLine(ColourError ? Paint.Diagnostic(diagnostic) : diagnostic.ToString());
        }

        if (diagnostics.Count > most)
        {
            Note($"{diagnostics.Count - most} more findings are left out; `imprules check` shows all of a pack's");
        }
    }

    public void Dispose()
    {
        try
        {
            Out.Flush();
        }
        catch (IOException)
        {
            // Said when it was written.
        }
    }

    private static StreamWriter Writer(Stream stream, int bufferSize, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize) { AutoFlush = autoFlush, NewLine = "\n" };
}
