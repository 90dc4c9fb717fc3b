namespace ImpRules.Formatting;

/// <summary>
/// The order of the keys of a map, and of the maps inside it. A key that is not named here stays behind the key that it stands
/// behind: names that authors choose, and the facts of a profile, are in the author's order.
/// </summary>
internal sealed class KeyOrder
{
    private static readonly string[] RuleKinds = ["exemption", "noPermit", "authorization", "stream", "obligation", "bar"];
    private static readonly KeyOrder AsWritten = new("");
    private static readonly KeyOrder Text = new("en fr");
    private static readonly KeyOrder Period = new("from until");

    private readonly Dictionary<string, int> _ranks;
    private readonly Dictionary<string, KeyOrder> _children = new(StringComparer.Ordinal);

    /// <summary>Keys in order, separated by blanks; those joined by a bar are in the author's order among themselves.</summary>
    private KeyOrder(string keys) => _ranks = keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((names, rank) => names.Split('|').Select(name => (name, rank))).ToDictionary(k => k.name, k => k.rank, StringComparer.Ordinal);

    /// <summary>The order of the entries of a map under any key of this map.</summary>
    private KeyOrder? ForAll { get; init; }

    /// <summary>The order for a file, by the key that says what it holds.</summary>
    public static KeyOrder OfFile(IEnumerable<string> keys) => keys.Select(key => key switch
    {
        "pack" => new KeyOrder("pack version language title covers lawReviewed disclaimer").With(Text, "title", "disclaimer").With(Period, "covers"),
        "facts" => new KeyOrder("facts").With(Each(Fact()), key),
        "sources" => new KeyOrder("sources").With(Each(Source()), key),
        "parameters" or "lists" => new KeyOrder(key).With(Each(new KeyOrder("type unit label values").With(Text, "label").With(Dated(), "values")), key),
        "table" => new KeyOrder("table title cite columns key periods rows").With(Text, "title").With(Dated(), "periods"),
        "checklist" => Checklist(),
        "criteria" => new KeyOrder("criteria").With(Each(Criterion()), key),
        "tests" => new KeyOrder("tests base cases").With(new KeyOrder("name asOf set unset expect"), "cases"),
        _ when RuleKinds.Contains(key) => Rule(),
        _ => null,
    }).FirstOrDefault(order => order is not null) ?? AsWritten;

    /// <summary>The order of what a key holds: of a map, or of the maps in a list.</summary>
    public KeyOrder Of(string key) => ForAll ?? _children.GetValueOrDefault(key) ?? AsWritten;

    /// <summary>The items in order.</summary>
    public List<T> Sort<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var rank = -1;
        return [.. items.Select(item => (item, rank: rank = _ranks.GetValueOrDefault(key(item), rank))).OrderBy(i => i.rank).Select(i => i.item)];
    }

    private static KeyOrder Each(KeyOrder order) => new("") { ForAll = order };

    private static KeyOrder Fact() => new KeyOrder("type display unit range label question cite personal derive assume unlessGiven")
        .With(Text, "label", "question").With(new KeyOrder("min max"), "range").With(Each(Text), "values");

    private static KeyOrder Source() => new KeyOrder("title kind url pageDate readOn reviews provisions")
        .With(Text, "title").With(Each(new KeyOrder("fid inForce en fr gone")), "provisions").With(new KeyOrder("date reviewer law changed added dropped gone"), "reviews");

    private static KeyOrder Checklist() => new KeyOrder("checklist duty title openQuestions sections").With(Text, "title", "openQuestions")
        .With(new KeyOrder("id title items").With(Text, "title").With(new KeyOrder("id text facts part from until cite confidence").With(Text, "text"), "items"), "sections");

    private static KeyOrder Dated() => new("from until value cite items rows");

    private static KeyOrder Rule() => new KeyOrder(
        $"{string.Join('|', RuleKinds)} code formerCodes family title authority effective permit duty owedBy amount rank duration confidence openQuestions guidance all|any|none")
        .With(Text, "title", "openQuestions", "guidance").With(Period, "effective").With(new KeyOrder("months text cite").With(Text, "text"), "duration").With(Criterion(), "all", "any", "none");

    private static KeyOrder Criterion()
    {
        var criterion = new KeyOrder("id text use when assessedBy cite guidance all|any|none").With(Text, "text", "guidance");
        return criterion.With(criterion, "all", "any", "none");
    }

    private KeyOrder With(KeyOrder order, params string[] keys)
    {
        foreach (var key in keys)
        {
            _children[key] = order;
        }

        return this;
    }
}
