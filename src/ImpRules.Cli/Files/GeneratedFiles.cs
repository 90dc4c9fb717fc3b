using System.Text;

namespace ImpRules.Cli.Files;

/// <summary>Files in a folder of their own that the tool writes from a pack.</summary>
internal static class GeneratedFiles
{
    /// <summary>Brings the files up to date, or only looks whether they are, and names those that were not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ending">Files that end so and are not written any more are deleted; null when the folder may hold files that the tool did not write.</param>
    /// <param name="files">The files by name.</param>
    /// <param name="isCheck">Whether nothing is to be written.</param>
    /// <param name="command">The command that writes them.</param>
    /// <param name="terminal">Where they are named.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputFault">Files are stale and were only to be looked at, or the folder cannot be read or written.</exception>
    public static int Write(string folder, string? ending, IReadOnlyDictionary<string, string> files, bool isCheck, string command, Terminal terminal)
    {
        try
        {
            var stale = isCheck ? Stale(folder, ending, files) : Write(folder, ending, files);
            foreach (var file in stale)
            {
                terminal.Out.WriteLine(Input.NameOf(Path.Combine(folder, file)));
            }

            return isCheck && stale.Count > 0
                ? throw new InputFault(Input.NameOf(folder), $"{stale.Count} of the generated files are stale", $"run `{command}` without `--check`")
                : ExitCode.Done;
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(Input.NameOf(folder), "the folder cannot be read or written");
        }
    }

    private static IReadOnlyList<string> Write(string folder, string? ending, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        var stale = Stale(folder, ending, files);
        foreach (var name in stale)
        {
            var path = Path.Combine(folder, name);
            if (files.TryGetValue(name, out var text))
            {
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            else
            {
                File.Delete(path);
            }
        }

        return stale;
    }

    private static IReadOnlyList<string> Stale(string folder, string? ending, IReadOnlyDictionary<string, string> files) =>
        [.. files.Where(f => !IsAsWritten(Path.Combine(folder, f.Key), f.Value)).Select(f => f.Key), .. Surplus(folder, ending, files)];

    /// <summary>Line ends apart: a checkout may have turned them into those of the platform.</summary>
    private static bool IsAsWritten(string path, string text) =>
        File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n");

    private static IEnumerable<string> Surplus(string folder, string? ending, IReadOnlyDictionary<string, string> files) => ending is not null && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*" + ending).Select(f => Path.GetFileName(f)).Where(f => !files.ContainsKey(f)).Order(StringComparer.Ordinal)
        : [];
}
