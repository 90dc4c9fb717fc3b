using System.Reflection;

namespace ImpRules.Tests;

/// <summary>Files that may lie beside the repository; tests that read them say so when they are not there.</summary>
internal static class Neighbour
{
    public static string Repository { get; } =
        typeof(Neighbour).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "ImpRules.Repository").Value!;

    public static string? Find(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(Repository, "..", relative));
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }
}
