using System.Globalization;
using System.Text.Json;
using ImpRules.Diagnostics;
using ImpRules.Loading;
using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Differences;

/// <summary>
/// Reads cases from the files in which they are kept: a profile in YAML or JSON, the JSON lines of a batch (<c>.jsonl</c>,
/// <c>.ndjson</c>), or the tests beside a rule (<c>.tests.yaml</c>). A case is read by the new vocabulary, else by the old one.
/// </summary>
public static class RecordedCases
{
    /// <summary>The cases of a file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="fileName">Its name: the ending says what is in it, and diagnostics give it.</param>
    /// <param name="old">The old pack.</param>
    /// <param name="new">The new pack.</param>
    /// <param name="diagnostics">What neither vocabulary can read, as the new one sees it; such a case is left out.</param>
    public static IReadOnlyList<RecordedCase> Read(ReadOnlyMemory<byte> utf8, string fileName, RulePack old, RulePack @new, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        IReadOnlyList<Catalogue> vocabularies = [@new.Vocabulary, old.Vocabulary];
        var bag = new DiagnosticBag();
        var cases = Ends(fileName, ".jsonl") || Ends(fileName, ".ndjson") ? Lines(utf8, fileName, vocabularies, bag)
            : new RuleFile(fileName, utf8).IsTests ? Tests(utf8, fileName, vocabularies, bag)
            : Profile(utf8, fileName, vocabularies, bag);
        diagnostics = bag.ToSortedList();
        return cases;
    }

    private static List<RecordedCase> Profile(ReadOnlyMemory<byte> utf8, string fileName, IReadOnlyList<Catalogue> vocabularies, DiagnosticBag bag) =>
        First(vocabularies.Select(v => ProfileReader.Read(utf8, fileName, v)), bag) is { } profile
            ? [new RecordedCase(fileName, Day(profile), profile.Facts, SourceSpan.WholeFile(fileName))]
            : [];

    private static List<RecordedCase> Tests(ReadOnlyMemory<byte> utf8, string fileName, IReadOnlyList<Catalogue> vocabularies, DiagnosticBag bag)
    {
        DiagnosticBag? first = null;
        foreach (var vocabulary in vocabularies)
        {
            var findings = new DiagnosticBag();
            var files = TestFileReader.Read(RuleSource.Memory([new RuleFile(fileName, utf8)]), vocabulary, findings);
            if (!findings.HasErrors)
            {
                return [.. files.SelectMany(Cases)];
            }

            first ??= findings;
        }

        bag.AddRange(first!.ToSortedList());
        return [];
    }

    private static IEnumerable<RecordedCase> Cases(RuleTestFile file)
    {
        foreach (var test in file.Cases)
        {
            var facts = test.FactsFrom(file.BaseProfile.Facts);
            var days = test.AsOf.Count > 0 ? test.AsOf.Select(d => (DateOnly?)d) : [Day(file.BaseProfile)];
            foreach (var day in days)
            {
                yield return new RecordedCase($"{file.Subject}: {test.Name}", day, facts, test.Span);
            }
        }
    }

    private static List<RecordedCase> Lines(ReadOnlyMemory<byte> utf8, string fileName, IReadOnlyList<Catalogue> vocabularies, DiagnosticBag bag)
    {
        var cases = new List<RecordedCase>();
        var rest = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty && Line(line, new SourceSpan(fileName, number, 1), vocabularies, bag) is { } read)
            {
                cases.Add(read);
            }
        }

        return cases;
    }

    private static RecordedCase? Line(ReadOnlyMemory<byte> line, SourceSpan place, IReadOnlyList<Catalogue> vocabularies, DiagnosticBag bag)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("profile", out var profile))
            {
                bag.Error(Codes.WrongShape, place, "a line is a map of `id`, `asOf` and `profile`");
                return null;
            }

            var text = System.Text.Encoding.UTF8.GetBytes(profile.GetRawText());
            var findings = new DiagnosticBag();
            if (First(vocabularies.Select(v => ProfileReader.ReadJson(text, place.File, v)), findings) is { } read)
            {
                var id = json.RootElement.TryGetProperty("id", out var given) ? given.ToString() : $"line {place.Line.ToString(CultureInfo.InvariantCulture)}";
                return new RecordedCase(id, AsOf(json.RootElement) ?? Day(read), read.Facts, place);
            }

            bag.AddRange(findings.ToSortedList().Select(d => d with { Span = place }));
        }
        catch (JsonException)
        {
            bag.Error(Codes.NotYaml, place, "not readable as JSON");
        }

        return null;
    }

    private static DateOnly? AsOf(JsonElement line) =>
        line.TryGetProperty("asOf", out var given) && given.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(given.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The first reading that is sound; when there is none, what is wrong with the first.</summary>
    private static ProfileDocument? First(IEnumerable<ProfileReading> readings, DiagnosticBag bag)
    {
        ProfileReading? first = null;
        foreach (var reading in readings)
        {
            if (reading.Document is { } document)
            {
                return document;
            }

            first ??= reading;
        }

        bag.AddRange(first!.Diagnostics);
        return null;
    }

    private static DateOnly? Day(ProfileDocument profile) =>
        profile.AsOf ?? (profile.Facts[FactNames.ReceivedOn] is { IsKnown: true } received ? received.AsDate() : null);

    private static bool Ends(string fileName, string ending) => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
