using System.Runtime.InteropServices;

namespace ImpRules.Cli;

/// <summary>Hears what asks the tool to end: Ctrl+C, and the signal that other programs send.</summary>
internal sealed class StopSignals(Action<PosixSignalContext> heard) : IDisposable
{
    private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, heard);
    private readonly PosixSignalRegistration _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, heard);

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }
}
