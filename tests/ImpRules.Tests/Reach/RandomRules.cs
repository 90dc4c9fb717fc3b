using System.Globalization;

namespace ImpRules.Tests.Reach;

/// <summary>Small random rules over facts of every type, with thresholds that meet, tables, comparisons between facts, and law that is not known.</summary>
internal sealed class RandomRules(Random random)
{
    public static readonly DateOnly Day = new(2020, 1, 10);

    private const string Facts = """
        facts:
          worker.yes: {type: boolean, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.seldom: {type: boolean, assume: false, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.many: {type: integer, range: {min: 0, max: 5}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.more: {type: integer, range: {min: 0, max: 5}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          offer.wage: {type: decimal, range: {min: 0}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          offer.usual: {type: decimal, range: {min: 0}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.kind: {type: code, values: {x: {en: x, fr: x}, y: {en: y, fr: y}, z: {en: z, fr: z}, u: {en: u, fr: u}}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          offer.kind: {type: code, values: {x: {en: x, fr: x}, y: {en: y, fr: y}, z: {en: z, fr: z}, v: {en: v, fr: v}}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.sorts: {type: set of code, values: {x: {en: x, fr: x}, y: {en: y, fr: y}, z: {en: z, fr: z}, u: {en: u, fr: u}}, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.cameOn: {type: date, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.leftOn: {type: date, label: {en: A, fr: A}, question: {en: A, fr: A}}
          worker.years: {type: integer, label: {en: A, fr: A}, question: {en: A, fr: A}, derive: {function: years-between, from: worker.cameOn, to: asOf, rounding: down}}
          offer.rank: {type: integer, range: {min: 0, max: 5}, label: {en: A, fr: A}, question: {en: A, fr: A}, derive: {function: lookup, table: ranks, column: rank, where: {kind: offer.kind}}}
        """;

    private const string Law = """
        parameters:
          known.number: {type: integer, label: {en: A, fr: A}, values: [{value: 2, cite: IRPR 204}]}
          later.number: {type: integer, label: {en: A, fr: A}, values: [{from: 2021-01-01, value: 2, cite: IRPR 204}]}
        """;

    private const string Lists = """
        lists:
          some.kinds: {type: code, label: {en: A, fr: A}, values: [{cite: IRPR 204, items: [x, y]}]}
          later.kinds: {type: code, label: {en: A, fr: A}, values: [{from: 2021-01-01, cite: IRPR 204, items: [x]}]}
        """;

    private const string Ranks = """
        table: ranks
        title: {en: A, fr: A}
        cite: IRPR 204
        columns: {kind: code, rank: integer}
        key: [kind]
        rows:
          - [x, 1]
          - [y, 3]
        """;

    private const string Table = """
        table: fits
        title: {en: A, fr: A}
        cite: IRPR 204
        columns: {kind: code, sort: code, least: integer}
        rows:
          - [x, y, 2]
          - [x, null, 4]
          - [y, x, null]
          - [z, z, 1]
        """;

    public RulePack Pack(int rules) =>
        SmallPack.Load([Facts, Law, Lists, Ranks, Table, .. Enumerable.Range(0, rules).Select(i => Rule($"rule-{i}"))]);

    private string Rule(string id)
    {
        var leaves = new[] { Leaf(), Leaf(), Leaf(), Leaf() };
        var count = 0;
        return $$"""
            exemption: {{id}}
            family: random
            title: {en: A, fr: A}
            authority: IRPR 204
            permit: open
            all:
            {{Criteria(leaves, 2, "  ", ref count)}}
            """;
    }

    private string Criteria(string[] leaves, int depth, string indent, ref int count)
    {
        var lines = new List<string>();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var head = $"{indent}- id: c{count++}\n{indent}  text: {{en: A, fr: A}}\n";
            lines.Add(depth > 0 && random.Next(3) > 0
                ? $"{head}{indent}  {Pick("all", "any", "none")}:\n{Criteria(leaves, depth - 1, indent + "    ", ref count)}"
                : $"{head}{indent}  when: {leaves[random.Next(leaves.Length)]}\n{indent}  cite: IRPR 204");
        }

        return string.Join('\n', lines);
    }

    private string Leaf() => random.Next(24) switch
    {
        0 => Pick("worker.yes", "not worker.yes", "worker.seldom"),
        1 or 2 => $"worker.many {Pick("<", "<=", ">", ">=", "=", "!=")} {random.Next(1, 4)}",
        3 => $"worker.more {Pick("<", ">=", "=")} {random.Next(1, 4)}",
        4 or 5 => $"worker.many {Pick("<", "<=", "=", "!=")} worker.more",
        6 => $"offer.wage {Pick("<", ">=", "=")} {Pick("1", "2", "2.5")}",
        7 or 8 => $"offer.wage {Pick("<", "<=", ">", "=", "!=")} offer.usual",
        9 => $"worker.many {Pick("<", ">=")} offer.wage",
        10 => $"worker.kind {Pick("in", "not in")} {Pick("[x]", "[x, z]", "list some.kinds", "list later.kinds")}",
        11 => $"worker.kind {Pick("=", "!=")} {Pick("x", "u", "offer.kind")}",
        12 => $"offer.kind {Pick("=", "!=")} {Pick("x", "worker.kind")}",
        13 => $"worker.sorts includes {Pick("any", "none", "all")} of {Pick("[x]", "[y, z]", "list some.kinds", "list later.kinds")}",
        14 => Pick("worker.sorts is known", "worker.sorts is none", "worker.kind is none", "worker.many is known", "worker.cameOn is not none"),
        15 => $"worker.cameOn {Pick("<", ">=", "=")} {Pick("2018-01-10", "2018-07-01", "worker.leftOn", "asOf")}",
        16 => $"worker.leftOn {Pick("<", ">", "!=")} {Pick("2018-01-10", "2018-07-01", "worker.cameOn", "asOf")}",
        17 or 18 => $"worker.years {Pick("<", ">=", "=")} {random.Next(1, 4)}",
        19 => $"offer.rank {Pick("<", ">=", "=")} {Pick("1", "2", "worker.many")}",
        20 => $"table fits has kind = {Pick("worker.kind", "offer.kind")} and sort in worker.sorts and least <= worker.many",
        21 => $"table fits has kind = offer.kind and sort {Pick("=", "!=")} worker.kind",
        22 => $"worker.many {Pick("in", "not in")} [1, 3]",
        _ => $"worker.many {Pick("<", ">=")} param {Pick("known.number", "later.number")}",
    };

    private string Pick(params string[] words) => words[random.Next(words.Length)];

    /// <summary>For each fact, values that leave no comparison of these rules untried.</summary>
    public static string[] Values(string fact) => fact switch
    {
        "worker.yes" or "worker.seldom" => ["false", "true"],
        "worker.many" or "worker.more" or "offer.rank" => ["none", "0", "1", "2", "3", "4", "5"],
        "offer.wage" or "offer.usual" => ["none", .. Enumerable.Range(0, 24).Select(i => (i * 0.25m).ToString(CultureInfo.InvariantCulture))],
        "worker.kind" => ["none", "x", "y", "z", "u"],
        "offer.kind" => ["none", "x", "y", "z", "v"],
        "worker.cameOn" or "worker.leftOn" => ["none", .. Enumerable.Range(2015, 6).SelectMany(y => new[] { $"{y}-01-09", $"{y}-01-10", $"{y}-01-11", $"{y}-07-01" }), "2018-06-30", "2018-07-02", "2020-01-12"],
        _ => ["none", .. Enumerable.Range(-2, 10).Select(i => i.ToString(CultureInfo.InvariantCulture))],
    };
}
