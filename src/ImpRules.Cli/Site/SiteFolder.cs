using System.Text;
using ImpRules.Cli.Files;

namespace ImpRules.Cli.Site;

/// <summary>
/// The folder that the site is written into. It must be new, empty, or one that an earlier run wrote: a list of the files in it
/// says so. What an earlier run wrote and this one does not is deleted; nothing else is touched.
/// </summary>
internal static class SiteFolder
{
    /// <summary>The list of the files that the tool wrote.</summary>
    public const string Marker = "imprules-site.txt";

    private const string FirstLine = "Written by `imprules docs`: it writes these files anew and deletes those that it no longer writes.";

    /// <exception cref="InputFault">The folder has files of somebody else, or cannot be written.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        try
        {
            if (File.Exists(folder))
            {
                throw new InputFault(Input.NameOf(folder), "this is a file, not a folder");
            }

            var marker = Path.Combine(folder, Marker);
            IReadOnlyList<string> earlier = File.Exists(marker) ? [.. File.ReadAllLines(marker).Skip(2)] : [];
            if (!IsOurs(marker) && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new InputFault(Input.NameOf(folder), "the folder holds files that `imprules docs` did not write", "choose a new or an empty folder with `-o`");
            }

            Directory.CreateDirectory(folder);
            Put(marker, $"{FirstLine}\n\n{string.Concat(files.Keys.Select(f => $"{f}\n"))}");
            foreach (var (path, text) in files)
            {
                Put(Path.Combine(folder, path), text);
            }

            foreach (var stale in earlier.Where(f => !files.ContainsKey(f) && IsWithin(f)))
            {
                File.Delete(Path.Combine(folder, stale));
            }
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(Input.NameOf(folder), "the folder cannot be read or written");
        }
    }

    private static bool IsOurs(string marker) => File.Exists(marker) && File.ReadLines(marker).FirstOrDefault() == FirstLine;

    /// <summary>A path as the tool writes it: nothing that leads out of the folder.</summary>
    private static bool IsWithin(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
