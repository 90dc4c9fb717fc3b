using ImpRules.Loading;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of <c>*.tests.yaml</c>.</summary>
/// <param name="catalogue">The vocabulary.</param>
/// <param name="names">The names that a pack declares.</param>
/// <param name="profile">The file that describes each fact; empty when this schema does so itself.</param>
internal sealed class TestsSchema(Catalogue catalogue, PackNames names, string profile = "")
{
    private static readonly string[] Truths = [Words.Of(Truth.Met), Words.Of(Truth.NotMet), Words.Of(Truth.Undetermined)];
    private static readonly string[] Statuses = [.. Truths, "not-in-force"];

    private readonly ProfileSchema _profile = new(catalogue, profile);

    public void Write(SchemaWriter schema)
    {
        schema.Record(
            ("tests", () => names.Rule(schema)),
            ("base?", () =>
            {
                schema.Describe("The profile that every case begins with.");
                _profile.Document(schema);
            }),
            ("cases", () => schema.ListOf(() => schema.Reference("case"), least: 1)));
        schema.Named("$defs", () =>
        {
            schema.Schema("case", () => Case(schema));
            schema.Schema("expectation", () => Expectation(schema));
            schema.Schema("facts", () => _profile.Facts(schema));
            schema.Schema("fact-path", () => schema.Choice(catalogue.Facts.Select(f => f.Path)));
            schema.Schema("fact-or-group", () => schema.Choice(catalogue.Facts.SelectMany(f => Beginnings(f.Path)).Distinct()));
            if (profile.Length == 0)
            {
                _profile.Definitions(schema);
            }
        });
    }

    private static void Case(SchemaWriter schema) => schema.Record(
        ("name", () =>
        {
            schema.Describe("The case in a sentence.");
            schema.Type("string");
        }),
        ("asOf?", () =>
        {
            schema.Describe("The day for which to decide, or several to decide for in turn.");
            schema.AnyOf(() => schema.Date(), () => schema.ListOf(() => schema.Date(), least: 1));
        }),
        ("set?", () => schema.Reference("facts")),
        ("unset?", () => schema.ListOf(() => schema.Reference("fact-or-group"), least: 1)),
        ("expect", () => schema.Reference("expectation")));

    private void Expectation(SchemaWriter schema)
    {
        schema.Record(
            ("status?", () => schema.Choice(Statuses)),
            ("criteria?", () => schema.MapOf(".", () => schema.Choice(Truths))),
            ("routing?", () => schema.Choice(Enum.GetValues<Routing>().Select(Words.Of))),
            ("code?", () => schema.Type("string")),
            ("exemption?", () => names.Rule(schema)),
            ("also?", () => schema.MapOf(".", () => schema.Choice(Statuses))),
            ("missing?", () => schema.ListOf(() => schema.Reference("fact-path"), least: 1)),
            ("offerOfEmployment?", () => schema.Type("boolean")),
            ("complianceFee?", () => schema.Type("number")),
            ("lmia?", () => schema.Type("string")),
            ("permit?", () => schema.Choice(RuleWords.Permits.Keys)));
        schema.Keyword("minProperties", 1);
    }

    /// <summary>A path and the groups it lies in: <c>worker</c>, <c>worker.permit</c>, <c>worker.permit.kind</c>.</summary>
    private static IEnumerable<string> Beginnings(string path)
    {
        for (var end = path.IndexOf('.', StringComparison.Ordinal); end >= 0; end = path.IndexOf('.', end + 1))
        {
            yield return path[..end];
        }

        yield return path;
    }
}
