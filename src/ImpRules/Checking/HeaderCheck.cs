using ImpRules.Diagnostics;
using ImpRules.Rules;

namespace ImpRules.Checking;

/// <summary>The pack says what it is, from when it answers, and up to when the law was read.</summary>
internal static class HeaderCheck
{
    public static void Run(PackContent content, DiagnosticBag bag)
    {
        if (content.Header is null && bag.HasErrors)
        {
            return; // the file that says it may be one of those that could not be read
        }

        if (content.Header is null)
        {
            bag.Error(Codes.MissingKey, default, "no file of the pack has a `pack` key", "add pack.yaml with `pack`, `version`, `title`, `covers`, `lawReviewed` and `disclaimer`");
        }
        else if (content.Header.LawReviewed < content.Header.CoversFrom)
        {
            bag.Error(Codes.InvertedPeriod, default, "`lawReviewed` is before the first day that the pack covers");
        }
    }
}
