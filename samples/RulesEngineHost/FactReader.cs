using System.Globalization;
using System.Text.Json;

/// <summary>Fills <see cref="Facts"/> from a profile, and with what is assumed of facts that it does not mention.</summary>
public static class FactReader
{
    /// <param name="profile">Groups of facts, as in a profile of ImpRules. Facts that ImpRules derives, such as the TEER of an occupation, are the host's to give.</param>
    /// <param name="workflows">The exported workflows, whose <c>Facts</c> say where each fact stands.</param>
    public static Facts Read(JsonElement profile, JsonElement workflows)
    {
        var facts = new Facts();
        var given = Leaves(profile, "").ToDictionary(leaf => leaf.Path, leaf => leaf.Value);
        foreach (var fact in workflows.EnumerateArray().SelectMany(w => w.GetProperty("Facts").EnumerateObject()).DistinctBy(f => f.Name))
        {
            var member = fact.Value.GetProperty("Member").GetString();
            if (given.TryGetValue(fact.Name, out var value))
            {
                Put(facts, fact.Name, member, value);
            }
            else if (fact.Value.TryGetProperty("Assumed", out var assumed) && !IsOpen(fact.Value.GetProperty("UnlessGiven"), given))
            {
                Put(facts, fact.Name, member, assumed);
            }
        }

        return facts;
    }

    private static IEnumerable<(string Path, JsonElement Value)> Leaves(JsonElement element, string path) =>
        element.ValueKind != JsonValueKind.Object
            ? [(path, element)]
            : element.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}"));

    /// <summary>"principal" or "worker.status = visitor": who mentions it is asked, and nothing is assumed.</summary>
    private static bool IsOpen(JsonElement unlessGiven, Dictionary<string, JsonElement> given) =>
        unlessGiven.EnumerateArray().Select(o => o.GetString()!.Split(" = ")).Any(opener => given.Any(fact =>
            (fact.Key == opener[0] || fact.Key.StartsWith(opener[0] + ".", StringComparison.Ordinal))
            && fact.Value.ValueKind != JsonValueKind.Null
            && (opener.Length == 1 || Strings(fact.Value).Contains(opener[1]))));

    private static void Put(Facts facts, string path, string? member, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0))
        {
            facts.None.Add(path);
            return;
        }

        switch (member)
        {
            case "Flag":
                facts.Flag.Add(path, value.GetBoolean());
                break;
            case "Number":
                facts.Number.Add(path, value.GetDecimal());
                break;
            case "Day":
                facts.Day.Add(path, DateOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture));
                break;
            case "Words":
                facts.Words.Add(path, [.. Strings(value)]);
                break;
            default:
                facts.Word.Add(path, value.GetString()!);
                break;
        }
    }

    private static IEnumerable<string> Strings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!) : [value.ToString()];
}
