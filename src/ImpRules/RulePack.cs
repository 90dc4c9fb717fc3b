using System.Diagnostics.CodeAnalysis;
using ImpRules.Checking;
using ImpRules.Compilation;
using ImpRules.Diagnostics;
using ImpRules.Evaluation;
using ImpRules.Loading;
using ImpRules.Packing;
using ImpRules.Profiles;
using ImpRules.Rules;
using ImpRules.Vocabulary;

namespace ImpRules;

/// <summary>A checked set of rules with its vocabulary: immutable, and safe to share between threads.</summary>
public sealed class RulePack
{
    private readonly StartingPoint?[] _starts;

    private RulePack(CheckedPack pack, IReadOnlyList<Diagnostic> warnings)
    {
        Compiled = new CompiledPack(pack);
        _starts = new StartingPoint[2 * Compiled.Runs];
        Warnings = warnings;
    }

    /// <summary>What the pack says of itself: its version, what it covers, when the law was read.</summary>
    public PackHeader Header => Checked.Header;

    /// <summary>A hash of the pack's files: the same wherever they are read.</summary>
    public string Hash => Checked.Content.Hash;

    /// <summary>Every fact that a profile may give.</summary>
    public Catalogue Vocabulary => Checked.Symbols.Catalogue;

    /// <summary>Every version of every rule, in force or not.</summary>
    public IReadOnlyList<RuleVersion> Rules => Checked.Content.Rules;

    /// <summary>The registered authorities.</summary>
    public IReadOnlyList<Source> Sources => Checked.Content.Sources;

    /// <summary>Parameters with their values over time.</summary>
    public IReadOnlyList<Parameter> Parameters => Checked.Content.Parameters;

    /// <summary>Lists of codes, countries and occupations with their items over time.</summary>
    public IReadOnlyList<ValueList> Lists => Checked.Content.Lists;

    /// <summary>Tables with their rows over time.</summary>
    public IReadOnlyList<Table> Tables => Checked.Content.Tables;

    /// <summary>The days after the first covered on which some rule, parameter, list or table changes, in order.</summary>
    public IReadOnlyList<DateOnly> ChangeDates => [.. Compiled.ChangeDates.Where(d => d > Header.CoversFrom)];

    /// <summary>What the forms ask for that discharge a duty.</summary>
    public IReadOnlyList<Checklist> Checklists => Checked.Content.Checklists;

    /// <summary>Findings that do not keep the pack from being used.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    internal CompiledPack Compiled { get; }

    internal CheckedPack Checked => Compiled.Pack;

    /// <summary>The pack that ships with the library.</summary>
    public static RulePack Embedded() => Load(RuleSource.Embedded());

    /// <summary>Reads and checks a pack from a directory of YAML files.</summary>
    /// <exception cref="RulePackException">The pack has errors; the exception carries all of them.</exception>
    public static RulePack Load(string directory) => Load(RuleSource.Directory(directory));

    /// <summary>Reads and checks a pack.</summary>
    /// <exception cref="RulePackException">The pack has errors; the exception carries all of them.</exception>
    public static RulePack Load(RuleSource source) =>
        TryLoad(source, out var pack, out var diagnostics) ? pack : throw new RulePackException(diagnostics);

    /// <summary>Reads and checks a pack, and returns everything that was found.</summary>
    /// <returns>Whether the pack can be used: there is no error, though there may be warnings.</returns>
    public static bool TryLoad(RuleSource source, [NotNullWhen(true)] out RulePack? pack, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        var result = source is EmbeddedSource
            ? PackedForm.Read(EmbeddedSource.Packed(), EmbeddedSource.Name, bag)
            : PackChecker.Check(PackReader.Read(source, bag), bag);
        diagnostics = bag.ToSortedList();
        pack = result is null ? null : new RulePack(result, diagnostics);
        return pack is not null;
    }

    /// <summary>Reads a profile from a YAML or JSON file and holds it against the pack's vocabulary.</summary>
    /// <exception cref="RulePackException">The profile has errors; the exception carries all of them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public ProfileDocument ReadProfile(string path) => ReadProfile(File.ReadAllBytes(path), path);

    /// <summary>Reads a profile in YAML or JSON and holds it against the pack's vocabulary.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="name">The name that diagnostics give; its ending says whether it is YAML or JSON.</param>
    /// <exception cref="RulePackException">The profile has errors; the exception carries all of them.</exception>
    public ProfileDocument ReadProfile(ReadOnlyMemory<byte> utf8, string name = "profile")
    {
        var reading = ProfileReader.Read(utf8, name, Vocabulary);
        return reading.Document ?? throw new RulePackException(reading.Diagnostics);
    }

    /// <summary>The rules in force on a day, in the order in which they are considered.</summary>
    public IReadOnlyList<RuleVersion> RulesAt(DateOnly date) => [.. Compiled.At(date).Rules.Select(r => r.Rule)];

    /// <summary>The truths of an empty profile on a day, from which cases depart.</summary>
    internal StartingPoint StartOf(DateOnly date, bool assume)
    {
        ref var start = ref _starts[(2 * Compiled.RunOf(date)) + (assume ? 1 : 0)];
        return start ?? Interlocked.CompareExchange(ref start, new StartingPoint(Compiled.At(date), assume), null) ?? start;
    }
}
