using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.CommandLine;

/// <summary>Options whose values are read strictly, and whose complaints say what to write instead.</summary>
internal static class OptionOf
{
    public static Option<string?> Text(string name, string placeholder, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = placeholder, CustomParser = NotEmpty };

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"`{name}` takes a day of the calendar such as 2025-06-02, not {Quote.Word(written)}");
            return null;
        },
    };

    public static Option<DateOnly[]> Dates(string name, string description, int most) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Arity = new ArgumentArity(1, most),
        CustomParser = result =>
        {
            var dates = new List<DateOnly>();
            foreach (var written in result.Tokens.Select(t => t.Value))
            {
                if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    dates.Add(date);
                }
                else
                {
                    result.AddError($"`{name}` takes a day of the calendar such as 2025-06-02, not {Quote.Word(written)}");
                }
            }

            return [.. dates];
        },
    };

    public static Option<int?> Number(string name, string placeholder, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = placeholder,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(FormattableString.Invariant($"`{name}` takes a whole number from {least} to {most}, not {Quote.Word(written)}"));
            return null;
        },
    };

    /// <summary>One of a closed list of words. The first is the usual, and its value the default of the type.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        var words = choices.Select(c => c.Word).ToList();
        var option = new Option<T>(name)
        {
            Description = $"{description} [default: {words[0]}]",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                var at = words.FindIndex(w => w.Equals(written, StringComparison.OrdinalIgnoreCase));
                if (at >= 0)
                {
                    return choices[at].Value;
                }

                result.AddError($"`{name}` cannot be {Quote.Word(written)}; write {Quote.AnyOf(words)}");
                return choices[0].Value;
            },
        };
        option.CompletionSources.Add(_ => words.Select(w => new CompletionItem(w)));
        return option;
    }

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static string? NotEmpty(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (written.Length == 0)
        {
            result.AddError($"`{((OptionResult)result.Parent!).Option.Name}` needs a value");
        }

        return written;
    }
}
