using System.Text.RegularExpressions;

namespace ImpRules.Cli.Tests;

/// <summary>
/// A section of the analyst's guide that a reader can follow: its fenced blocks, done in order in one folder. A <c>console</c> block holds
/// commands and what they print, a <c>diff</c> block changes files, a <c>yaml</c> block is a whole file whose first line names it.
/// </summary>
internal sealed partial class Walkthrough(string folder)
{
    private const string Prompt = "$ ";
    private const char LeftOut = '…';

    /// <summary>Does what the section says.</summary>
    /// <returns>What does not come as it is written: nothing, unless the guide or the tool changed.</returns>
    public IReadOnlyList<string> Follow(string guide, string heading)
    {
        var section = guide[(guide.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + 1)..];
        var end = section.IndexOf("\n## ", StringComparison.Ordinal);
        var differences = new List<string>();
        foreach (Match block in Blocks().Matches(end < 0 ? section : section[..end]))
        {
            var text = block.Groups["text"].Value;
            differences.AddRange(block.Groups["kind"].Value switch
            {
                "console" => Commands(text),
                "diff" => Edits(text),
                _ => WholeFile(text),
            });
        }

        return differences;
    }

    private IEnumerable<string> Commands(string block)
    {
        foreach (var part in $"\n{block}".Split($"\n{Prompt}", StringSplitOptions.RemoveEmptyEntries))
        {
            var line = part.Split('\n')[0];
            var words = line.Split(' ');
            var expected = part[line.Length..].Trim('\n');
            if (words[0] == "cp")
            {
                File.Copy(InFolder(words[1]), InFolder(words[2]));
                continue;
            }

            var run = Imprules.RunIn(folder, [], words[1..]);
            var printed = (run.Out + run.Error).ReplaceLineEndings("\n").Trim('\n') + "\n";
            if (!Pattern(expected).IsMatch(printed))
            {
                yield return $"{Prompt}{line}\n{printed}";
            }
        }
    }

    /// <summary>A line that is left out stands for any number of lines; within a line, for the rest of a sentence.</summary>
    private static Regex Pattern(string expected)
    {
        var lines = expected.Split('\n').Select(line => line == $"{LeftOut}" ? "(?:.*\n)*?" : $"{Regex.Escape(line).Replace($"{LeftOut}", ".*", StringComparison.Ordinal)}\n");
        return new Regex($"\\A{string.Concat(lines)}\\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private IEnumerable<string> Edits(string block)
    {
        var file = "";
        var hunk = new List<string>();
        foreach (var line in block.Split('\n').Append("@@"))
        {
            var isFile = line.StartsWith("--- ", StringComparison.Ordinal);
            if (!isFile && line != "@@")
            {
                hunk.Add(line);
                continue;
            }

            if (hunk.Count > 0 && !Edit(file, hunk))
            {
                yield return $"{file} has not once\n{Side(hunk, '-')}\n";
            }

            hunk.Clear();
            file = isFile ? InFolder(line[4..]) : file;
        }
    }

    private static bool Edit(string file, List<string> hunk)
    {
        var pieces = $"\n{File.ReadAllText(file)}".Split(Side(hunk, '-'));
        if (pieces.Length != 2)
        {
            return false;
        }

        File.WriteAllText(file, string.Join(Side(hunk, '+'), pieces)[1..]);
        return true;
    }

    private static string Side(List<string> hunk, char side) =>
        string.Concat(hunk.Where(l => l[0] == ' ' || l[0] == side).Select(l => $"\n{l[1..]}")) + "\n";

    private string[] WholeFile(string block)
    {
        var name = block.Split('\n')[0];
        File.WriteAllText(InFolder(name.TrimStart('#', ' ')), $"{block[(name.Length + 1)..]}\n");
        return [];
    }

    private string InFolder(string path) => Path.Combine(folder, path);

    [GeneratedRegex("^```(?<kind>console|diff|yaml)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
