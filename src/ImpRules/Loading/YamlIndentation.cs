using ImpRules.Diagnostics;

namespace ImpRules.Loading;

/// <summary>Tabs in indentation look like any number of spaces and mean something else in each YAML reader.</summary>
internal static class YamlIndentation
{
    public static bool Check(string text, string file, DiagnosticBag bag)
    {
        var line = 1;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            var indentation = content.IndexOfAnyExcept(' ');
            if (indentation >= 0 && content[indentation] == '\t' && !content[indentation..].IsWhiteSpace())
            {
                bag.Error(Codes.Forbidden, new SourceSpan(file, line, indentation + 1), "a tab in the indentation is not allowed", "indent with spaces");
                return false;
            }

            line++;
        }

        return true;
    }
}
