using ImpRules.Cli.Output;
using ImpRules.Diagnostics;
using ImpRules.Profiles;

namespace ImpRules.Cli.Files;

/// <summary>The day whose law applies: the one asked for, else what the profile says, else today.</summary>
internal static class AsOf
{
    private const string ReceivedOn = "application.receivedOn";

    /// <summary>The day for a profile; today only when nothing says another, and then it is said.</summary>
    /// <exception cref="UsageFault">The pack does not cover the day asked for.</exception>
    /// <exception cref="InputFault">The pack does not cover the profile's day.</exception>
    public static DateOnly Choose(DateOnly? asked, ProfileDocument profile, string file, RulePack pack, Terminal terminal)
    {
        if (asked is null && Of(profile) is { } own)
        {
            return own >= pack.Header.CoversFrom ? own : throw new InputFault(
                [new Diagnostic("IMP082", Severity.Error, $"`{NameOfOwn(profile)}`: {NotCovered(own, pack)}", SourceSpan.WholeFile(file))]);
        }

        return Choose(asked, pack, terminal);
    }

    /// <summary>The day asked for, else today.</summary>
    /// <exception cref="UsageFault">The pack does not cover the day.</exception>
    public static DateOnly Choose(DateOnly? asked, RulePack pack, Terminal terminal)
    {
        if (asked is { } day)
        {
            return day >= pack.Header.CoversFrom ? day : throw new UsageFault(NotCovered(day, pack));
        }

        terminal.Note($"as of today, {Dates.Write(terminal.Today)}: no date was given");
        return terminal.Today;
    }

    /// <summary>The day that a profile names, if it does.</summary>
    public static DateOnly? Of(ProfileDocument profile) =>
        profile.AsOf ?? (profile.Facts[ReceivedOn] is { IsKnown: true } received ? received.AsDate() : null);

    /// <summary>What a profile calls the day that it names.</summary>
    public static string NameOfOwn(ProfileDocument profile) => profile.AsOf is null ? ReceivedOn : "asOf";

    public static string NotCovered(DateOnly day, RulePack pack) =>
        $"the pack covers {Dates.Write(pack.Header.CoversFrom)} and later, not {Quote.Word(Dates.Write(day))}";
}
