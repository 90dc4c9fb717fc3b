using System.Runtime.InteropServices;

namespace ImpRules.Cli.Files;

/// <summary>Does something again whenever a YAML file in a folder changes.</summary>
internal static class FolderWatch
{
    /// <summary>An editor saves a file in several steps, and a checkout many files: only when nothing more changes is it time.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs once, then after each change, until the user ends it.</summary>
    /// <returns>The exit code of the last run.</returns>
    public static int Run(string folder, Func<int> run, Terminal terminal)
    {
        using var end = new ManualResetEvent(false);
        using var changed = new AutoResetEvent(false);
        using var signals = new StopSignals(End);
        using var watcher = Watch(folder, () => changed.Set());
        WaitHandle[] either = [end, changed];
        while (true)
        {
            var exit = Tool.Guard(run, terminal);
            terminal.Out.Flush();
            terminal.Note($"watching {Packs.NameOf(folder)}; Ctrl+C ends");
            if (WaitHandle.WaitAny(either) == 0)
            {
                return exit;
            }

            for (var more = 1; more == 1;)
            {
                more = WaitHandle.WaitAny(either, Quiet);
            }

            if (end.WaitOne(0))
            {
                return exit;
            }

            terminal.Clear();
        }

        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            end.Set();
        }
    }

    private static FileSystemWatcher Watch(string folder, Action changed)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, Filters = { "*.yaml", "*.yml" } };
            watcher.Changed += (_, _) => changed();
            watcher.Created += (_, _) => changed();
            watcher.Deleted += (_, _) => changed();
            watcher.Renamed += (_, _) => changed();
            watcher.Error += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(Packs.NameOf(folder), "the folder cannot be watched");
        }
    }
}
