using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Formatting;

/// <summary>
/// Writes the files of a pack in one way: the order of the keys of each kind of file, two blanks for each level, one blank
/// after a colon or comma, one empty line at most, double quotes, a line feed at the end. Comments, empty lines between
/// things and quotes that are there stay, lines are as long as what they say, and the file means what it meant: what was written is read
/// again and compared. A file that has been formatted is not changed by formatting it again.
/// </summary>
public static class RuleFormatter
{
    /// <summary>Formats a rule, test, vocabulary or other file of a pack.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="schemas">
    /// The way from the file to a folder with the schemas of <c>JsonSchemas.Files</c>, such as <c>../.schemas</c>: the first line then tells editors
    /// which of them describes the file. Null to leave that line as it is.
    /// </param>
    public static FormattedFile Format(RuleFile file, string name, string? schemas = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(name);
        var bag = new DiagnosticBag();
        if (WrittenFile.Read(file.Content, name, bag) is not { } before)
        {
            return new FormattedFile(null, bag.ToSortedList());
        }

        var text = Printer.Print(Layout.Of(before));
        if (WrittenFile.Read(Encoding.UTF8.GetBytes(text), name, bag) is { } after && SameMeaning.Of(before, after))
        {
            var keys = (after.Root as WrittenCollection)?.Entries.Select(e => e.Key?.Text ?? "") ?? [];
            return new FormattedFile(schemas is null ? text : SchemaLine.Put(text, keys, file.IsTests, schemas), []);
        }

        bag.Error(Codes.WrongShape, SourceSpan.WholeFile(name), "the file cannot be formatted without changing what it says", "simplify how it is written: block style, one value to a line");
        return new FormattedFile(null, bag.ToSortedList());
    }
}
