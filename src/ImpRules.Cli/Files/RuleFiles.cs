namespace ImpRules.Cli.Files;

/// <summary>The YAML files that a command line means.</summary>
internal static class RuleFiles
{
    private const string SchemaFolder = ".schemas";

    /// <summary>The way from a file to the schemas that stand beside its pack, with forward slashes; null when there are none.</summary>
    public static string? SchemasOf(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, "pack.yaml")))
            {
                var schemas = Path.Combine(above, SchemaFolder);
                return Directory.Exists(schemas) ? Path.GetRelativePath(folder!, schemas).Replace('\\', '/') : null;
            }
        }

        return null;
    }

    /// <summary>A file itself, or the YAML files in a folder and the folders below it; names that begin with a dot are passed over.</summary>
    /// <exception cref="InputFault">There is no such file or folder, or it cannot be read.</exception>
    public static IReadOnlyList<string> In(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            return [.. Within(new DirectoryInfo(path), path.TrimEnd('/', Path.DirectorySeparatorChar)).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (Input.IsAccessFault(fault))
        {
            throw new InputFault(Input.NameOf(path), "the folder cannot be read");
        }
    }

    private static IEnumerable<string> Within(DirectoryInfo folder, string path) => folder.EnumerateFileSystemInfos()
        .Where(entry => !entry.Name.StartsWith('.'))
        .SelectMany(entry => entry switch
        {
            DirectoryInfo { LinkTarget: null } inner => Within(inner, $"{path}/{entry.Name}"),
            FileInfo file when file.Extension.ToUpperInvariant() is ".YAML" or ".YML" => [$"{path}/{entry.Name}"],
            _ => Enumerable.Empty<string>(),
        });
}
