using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>
/// The files in a folder. Links to files are followed and links to folders refused, so that no loop is walked; names
/// that begin with a dot are passed over.
/// </summary>
internal sealed class DirectorySource(string root) : RuleSource
{
    private readonly string _shownRoot = ShownRoot(root);

    internal override string NameOf(RuleFile file) => _shownRoot + file.Path;

    internal override IReadOnlyList<RuleFile> Read(DiagnosticBag bag)
    {
        if (!System.IO.Directory.Exists(root))
        {
            bag.Error(Codes.Unreadable, SourceSpan.WholeFile(root), "no such folder");
            return [];
        }

        var paths = new List<string>();
        Collect("", 0, paths, bag);
        paths.Sort(StringComparer.Ordinal);
        if (paths.Count > Limits.Files)
        {
            bag.Error(Codes.TooLarge, SourceSpan.WholeFile(root), $"more than {Limits.Files} files");
            return [];
        }

        var files = new List<RuleFile>(paths.Count);
        var bytes = 0L;
        foreach (var path in paths)
        {
            if (ReadFile(path, bag) is not { } file)
            {
                continue;
            }

            bytes += file.Content.Length;
            if (bytes > Limits.PackBytes)
            {
                bag.Error(Codes.TooLarge, SourceSpan.WholeFile(root), $"more than {Limits.PackBytes / 1024 / 1024} MiB in all");
                break;
            }

            files.Add(file);
        }

        return files;
    }

    private static string ShownRoot(string root)
    {
        var shown = root.Replace('\\', '/').TrimEnd('/');
        return shown.Length == 0 ? "/" : shown + "/";
    }

    private void Collect(string folder, int depth, List<string> paths, DiagnosticBag bag)
    {
        var shown = SourceSpan.WholeFile(_shownRoot + folder);
        if (depth > Limits.FolderDepth)
        {
            bag.Error(Codes.TooLarge, shown, $"folders nested more than {Limits.FolderDepth} levels deep");
            return;
        }

        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || paths.Count > Limits.Files)
                {
                    continue;
                }

                var path = folder + entry.Name;
                if (entry.Name.Any(char.IsControl))
                {
                    bag.Error(Codes.Unreadable, shown, $"the name {Quote.Word(entry.Name)} has hidden characters");
                }
                else if (entry is FileInfo)
                {
                    if (new RuleFile(path, default).IsYaml)
                    {
                        paths.Add(path);
                    }
                }
                else if (entry.LinkTarget is not null)
                {
                    bag.Error(Codes.Unreadable, SourceSpan.WholeFile(_shownRoot + path), "a link to a folder is not followed", "put the folder itself here");
                }
                else
                {
                    Collect(path + "/", depth + 1, paths, bag);
                }
            }
        }
        catch (Exception fault) when (IsAccessFault(fault))
        {
            bag.Error(Codes.Unreadable, shown, "the folder cannot be read");
        }
    }

    private RuleFile? ReadFile(string path, DiagnosticBag bag)
    {
        var shown = _shownRoot + path;
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            file = (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
            if (file.Length > Limits.FileBytes)
            {
                SourceText.TooLarge(shown, bag);
                return null;
            }

            if (file.Length == 0)
            {
                // Pipes and devices have no length either, and opening one could wait forever.
                return new RuleFile(path, default);
            }

            using var stream = file.OpenRead();
            var content = new byte[file.Length];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return new RuleFile(path, content.AsMemory(0, length));
        }
        catch (Exception fault) when (IsAccessFault(fault))
        {
            bag.Error(Codes.Unreadable, SourceSpan.WholeFile(shown), "the file cannot be read");
            return null;
        }
    }

    private static bool IsAccessFault(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException;
}
