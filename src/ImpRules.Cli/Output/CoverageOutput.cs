using System.Text;
using ImpRules.Cli.Files;
using ImpRules.Testing;

namespace ImpRules.Cli.Output;

/// <summary>Where coverage goes, and how it is written.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Path">The file; null for standard output.</param>
internal sealed record CoverageOutput(CoverageFormat Format, string? Path)
{
    /// <summary>Whether standard output is for a program, so that what a reader wants goes to standard error.</summary>
    public bool TakesStandardOutput => Path is null && Format is CoverageFormat.Json or CoverageFormat.Lcov;

    public void Write(RulePack pack, IReadOnlyList<RuleCoverage> rules, Terminal terminal)
    {
        if (Format == CoverageFormat.None)
        {
            return;
        }

        if (Path is null)
        {
            terminal.Out.Flush();
            Write(pack, rules, terminal.Output);
            return;
        }

        using var file = Input.Create(Path);
        Write(pack, rules, file);
    }

    private void Write(RulePack pack, IReadOnlyList<RuleCoverage> rules, Stream output)
    {
        if (Format == CoverageFormat.Json)
        {
            Json.Write(output, json => CoverageJson.Write(pack, rules, json));
            return;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (Format == CoverageFormat.Lcov)
        {
            CoverageLcov.Write(rules, text);
        }
        else
        {
            CoverageText.Write(rules, text);
        }
    }
}
