using System.Globalization;
using System.Text;
using ImpRules.Cli.Output;
using ImpRules.Formatting;
using ImpRules.Loading;

namespace ImpRules.Cli.Files;

/// <summary>Files to begin with: templates with their gaps filled, written where no file is yet.</summary>
/// <param name="id">The identifier of what is new.</param>
internal sealed class Scaffold(string id)
{
    private readonly List<(string Path, string Text)> _files = [];

    /// <summary>The identifier.</summary>
    public string Id { get; } = id;

    /// <summary>The family of the rule.</summary>
    public required string Family { get; init; }

    /// <summary>What it cites.</summary>
    public required string Authority { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day on which it is written.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>A file from a template, several templates one after the other.</summary>
    public void Add(string path, params string[] templates) => AddText(path, string.Concat(templates.Select(Filled)));

    /// <summary>A file with a text.</summary>
    public void AddText(string path, string text) => _files.Add((path, text));

    /// <summary>Together with the files of another.</summary>
    public Scaffold With(Scaffold other)
    {
        _files.AddRange(other._files);
        return this;
    }

    /// <summary>Writes all of the files and names them.</summary>
    /// <exception cref="InputFault">One of them is there already, or cannot be written; nothing is overwritten.</exception>
    public void Write(TextWriter output)
    {
        if (_files.Find(f => File.Exists(f.Path) || Directory.Exists(f.Path)) is { Path: { } existing })
        {
            throw new InputFault(Input.NameOf(existing), "there is such a file already", "choose another identifier, or another folder with `-o`");
        }

        foreach (var (path, text) in _files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                File.WriteAllText(path, Formatted(path, text), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception fault) when (Input.IsAccessFault(fault))
            {
                throw new InputFault(Input.NameOf(path), "the file cannot be written");
            }

            output.WriteLine(Input.NameOf(path));
        }
    }

    private static string Formatted(string path, string text) =>
        RuleFormatter.Format(new RuleFile(Input.NameOf(path), Encoding.UTF8.GetBytes(text)), path, RuleFiles.SchemasOf(path)).Text ?? text;

    private string Filled(string template)
    {
        using var stream = typeof(Scaffold).Assembly.GetManifestResourceStream($"scaffold.{template}.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var words = Id.Split('-');
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{{id}}", Id, StringComparison.Ordinal)
            .Replace("{{name}}", words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..])), StringComparison.Ordinal)
            .Replace("{{family}}", Family, StringComparison.Ordinal)
            .Replace("{{authority}}", Authority, StringComparison.Ordinal)
            .Replace("{{from}}", Dates.Write(From), StringComparison.Ordinal)
            .Replace("{{before}}", Dates.Write(From.AddDays(-1)), StringComparison.Ordinal)
            .Replace("{{today}}", Dates.Write(Today), StringComparison.Ordinal);
    }
}
