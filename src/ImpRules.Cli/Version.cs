using System.Reflection;

namespace ImpRules.Cli;

/// <summary>The version of the tool.</summary>
internal static class Version
{
    public static string Text { get; } =
        (typeof(Version).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
