using ImpRules.Conditions;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Conditions;

/// <summary>
/// Our three-valued logic against rows of the DMN Technology Compatibility Kit, when its table lies beside the repository.
/// FEEL's null is "not known" to a connective or an order, and "known to be absent" to an equality.
/// </summary>
public sealed class FeelOracleTests
{
    private const string Table = "shared/oracles/feel-boolean.tsv";

    [Fact]
    public void Connectives_agree_with_the_outside_table()
    {
        var rows = Rows().Where(r => r.Text is "A and B" or "A or B" or "not(A)").ToList();
        foreach (var row in rows)
        {
            var a = Read(row.Inputs, "A");
            var result = row.Text switch
            {
                "A and B" => Truths.And(a, Read(row.Inputs, "B")),
                "A or B" => Truths.Or(a, Read(row.Inputs, "B")),
                _ => Truths.Not(a),
            };
            result.Should().Be(Word(row.Expected), "row {0} {1}", row.Folder, row.Case);
        }

        Note(rows.Count, "connective");
    }

    [Fact]
    public void Comparisons_of_numbers_agree_with_the_outside_table()
    {
        var count = 0;
        foreach (var row in Rows().Where(r => !r.IsError && r.Inputs.Length == 0))
        {
            var parts = row.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3 || Operator(parts[1]) is not { } op || Value(parts[0], op) is not { } left || Value(parts[2], op) is not { } right)
            {
                continue;
            }

            Comparison.Compare(left, op, right).Should().Be(Word(row.Expected), "{0} ({1} {2})", row.Text, row.Folder, row.Case);
            count++;
        }

        Note(count, "comparison");
    }

    private static FactValue? Value(string text, ComparisonOperator op) =>
        text == "null" ? op is ComparisonOperator.Equal or ComparisonOperator.NotEqual ? FactValue.Absent : FactValue.NotKnown
        : Catalogue.Read(FactKind.Decimal, text) is { } number ? number
        : null;

    private static ComparisonOperator? Operator(string text) => text switch
    {
        "=" => ComparisonOperator.Equal,
        "!=" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private static Truth Read(string inputs, string name) =>
        Word(inputs.Split(';').Select(p => p.Trim()).First(p => p.StartsWith(name + "=", StringComparison.Ordinal))[2..]);

    private static Truth Word(string word) => word switch { "true" => Truth.Met, "false" => Truth.NotMet, _ => Truth.Undetermined };

    private static void Note(int rows, string what)
    {
        if (Path() is null)
        {
            Console.WriteLine($"skipped: {Table} is not beside the repository, so no {what} row was compared");
        }
        else
        {
            rows.Should().BePositive();
            Console.WriteLine($"{rows} {what} rows of the outside table agree");
        }
    }

    private static IEnumerable<Row> Rows() =>
        Path() is not { } path ? [] : File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 5)
            .Select(c => new Row(c[0], c[1], c[2], c[3].Trim(), c[4], c.Length > 5 && c[5] == "true"));

    private static string? Path() => Neighbour.Find(Table);

    private sealed record Row(string Folder, string Case, string Inputs, string Text, string Expected, bool IsError);
}
