namespace ImpRules.Cli.Tests.Site;

/// <summary>An element of a page: its name, its attributes, and where what it holds begins.</summary>
internal sealed record HtmlElement(string Name, Dictionary<string, string> Attributes, int ContentAt)
{
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
