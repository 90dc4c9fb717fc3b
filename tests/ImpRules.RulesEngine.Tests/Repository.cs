using System.Reflection;

namespace ImpRules.RulesEngine.Tests;

/// <summary>The clone that these tests were built in.</summary>
internal static class Repository
{
    public static string Path { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "ImpRules.Repository").Value!;
}
