using System.Reflection;

namespace ImpRules;

/// <summary>What this library says of itself.</summary>
internal static class ThisEngine
{
    /// <summary>The package version, without build metadata.</summary>
    public static string Version { get; } =
        (typeof(ThisEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
