using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Cli.Files;

/// <summary>The rule packs that verbs work with.</summary>
internal static class Packs
{
    private const string UsualFolder = "rules";

    /// <summary>The pack in a folder, or the tool's own. Warnings about it are for <c>check</c> to show.</summary>
    /// <exception cref="InputFault">The pack has errors.</exception>
    public static RulePack Load(string? folder) => Load(Source(folder));

    /// <summary>A pack that can be used.</summary>
    /// <exception cref="InputFault">The pack has errors.</exception>
    public static RulePack Load(RuleSource source) =>
        RulePack.TryLoad(source, out var pack, out var diagnostics)
            ? pack
            : throw new InputFault([.. diagnostics.Where(d => d.Severity == Severity.Error)]);

    /// <summary>Where the files of a pack are.</summary>
    /// <exception cref="InputFault">There is no such folder.</exception>
    public static RuleSource Source(string? folder)
    {
        if (folder is null)
        {
            return RuleSource.Embedded();
        }

        return Directory.Exists(folder)
            ? RuleSource.Directory(folder)
            : throw new InputFault(NameOf(folder), File.Exists(folder) ? "this is a file, not a folder of rules" : "no such folder");
    }

    /// <summary>The folder an analyst means who names none: <c>rules</c> if there is one here.</summary>
    public static string? FolderOrUsual(string? folder) => folder ?? (Directory.Exists(UsualFolder) ? UsualFolder : null);

    /// <summary>Where else a name may be that the pack inside the tool does not have: an analyst's own rules are beside it.</summary>
    public static string? Elsewhere(string? folder) =>
        folder is null && Directory.Exists(UsualFolder) ? $"this is the pack inside the tool; `--rules {UsualFolder}` looks in the folder here" : null;

    /// <summary>What messages call a pack's place.</summary>
    public static string NameOf(string? folder) => folder is null ? "the pack inside the tool" : folder.Replace('\\', '/');
}
