using System.CommandLine;
using System.CommandLine.Parsing;
using ImpRules.Diagnostics;

namespace ImpRules.Cli.CommandLine;

/// <summary>What is wrong with a command line, in one message with a hint.</summary>
internal static class UsageErrors
{
    /// <summary>The complaint about a command line, or null when it can be run.</summary>
    public static UsageFault? Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        if (parsed.Action is { ClearsParseErrors: true } || (parsed.Errors.Count == 0 && UnknownOption(parsed, args) is null))
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var hint = command is RootCommand ? "`imprules --help` lists the verbs" : $"`imprules {command.Name} --help` shows how it is used";
        return new UsageFault(Complaint(parsed, args, command), hint);
    }

    private static string Complaint(ParseResult parsed, IReadOnlyList<string> args, Command command)
    {
        if (command is RootCommand && args.FirstOrDefault(a => !a.StartsWith('-')) is { } word)
        {
            return $"unknown verb {Quote.Word(word)}{DidYouMean(word, command.Subcommands.Select(c => c.Name))}";
        }

        if (UnknownOption(parsed, args) is { } option)
        {
            return $"unknown option {Quote.Word(option)}{DidYouMean(option, Options(command).SelectMany(o => o.Aliases.Prepend(o.Name)))}";
        }

        if (command is RootCommand)
        {
            return "a verb is missing";
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return $"{Quote.Word(parsed.UnmatchedTokens[0])} is one argument too many";
        }

        return parsed.Errors[0] switch
        {
            { SymbolResult: OptionResult { IdentifierTokenCount: > 1 } result } => $"`{result.Option.Name}` is given twice",
            { SymbolResult: OptionResult { Tokens.Count: 0 } result } => $"`{result.Option.Name}` needs a value",
            { SymbolResult: ArgumentResult { Tokens.Count: 0, Parent: CommandResult } result } => $"`{command.Name}` needs {result.Argument.Name}",
            { SymbolResult: CommandResult } when command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0) is { } argument => $"`{command.Name}` needs {argument.Name}",
            var error => error.Message,
        };
    }

    /// <summary>A word that looks like an option and is none; the parser alone would take it for an argument.</summary>
    private static string? UnknownOption(ParseResult parsed, IReadOnlyList<string> args)
    {
        var known = Options(parsed.CommandResult.Command).SelectMany(o => o.Aliases.Prepend(o.Name)).ToHashSet(StringComparer.Ordinal);
        return args.TakeWhile(a => a != "--").Where(a => a.Length > 1 && a[0] == '-').Select(a => a.Split('=', ':')[0]).FirstOrDefault(a => !known.Contains(a));
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive)));

    private static string DidYouMean(string written, IEnumerable<string> candidates) =>
        written.Length > 2 && Suggestion.For(written, candidates) is { } suggestion ? $"; {suggestion}" : "";
}
