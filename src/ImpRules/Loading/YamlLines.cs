using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>What can be told from the lines alone, before any YAML is read.</summary>
internal static class YamlLines
{
    /// <summary>Whether the lines are fit to be read; the first one that is not goes to the bag.</summary>
    public static bool Check(string text, string file, DiagnosticBag bag)
    {
        var line = 0;
        var isBeforeContent = true;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var indentation = content.IndexOfAnyExcept(' ');
            if (indentation < 0)
            {
                continue;
            }

            // A tab looks like any number of spaces and means something else in each YAML reader.
            if (content[indentation] == '\t' && !content[indentation..].IsWhiteSpace())
            {
                bag.Error(Codes.Forbidden, new SourceSpan(file, line, indentation + 1), "a tab in the indentation is not allowed", "indent with spaces");
                return false;
            }

            if (isBeforeContent && content[0] == '%' && !content.StartsWith("%YAML 1."))
            {
                bag.Error(Codes.Forbidden, new SourceSpan(file, line, 1), $"the directive {Quote.Word(content.ToString())} is not allowed", "delete the line");
                return false;
            }

            isBeforeContent &= content[0] is '%' or '#';
        }

        return true;
    }
}
