namespace ImpRules.Cli.Tests.Site;

/// <summary>A site as the tool wrote it, read back.</summary>
internal sealed class BuiltSite
{
    public BuiltSite(string folder)
    {
        Folder = folder;
        Files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Pages = Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f, f => new HtmlPage(f, File.ReadAllText(Path.Combine(folder, f))), StringComparer.Ordinal);
    }

    public string Folder { get; }

    public IReadOnlyList<string> Files { get; }

    public IReadOnlyDictionary<string, HtmlPage> Pages { get; }

    public HtmlPage Page(string path) => Pages[path];

    /// <summary>The file that a relative address leads to from a page, and the part of it.</summary>
    public static (string File, string? Part) Resolve(string from, string address)
    {
        var parts = address.Split('#', 2);
        var path = parts[0].Length == 0 ? from : new Uri(new Uri($"http://site/{from}"), parts[0]).AbsolutePath[1..];
        return (Uri.UnescapeDataString(path), parts.Length > 1 ? parts[1] : null);
    }
}
