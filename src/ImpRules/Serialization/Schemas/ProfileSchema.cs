using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Serialization.Schemas;

/// <summary>The schema of profiles: the vocabulary as nested objects.</summary>
/// <param name="catalogue">The vocabulary.</param>
/// <param name="home">The file that describes each fact; empty when that is the file that is written.</param>
internal sealed class ProfileSchema(Catalogue catalogue, string home = "")
{
    /// <summary>Fields nest by the parts of a fact's path, and a key may hold several parts; the loader looks those up.</summary>
    private const string SeveralParts = "\\.";

    private readonly FactSchema _facts = new(catalogue);

    public void Write(SchemaWriter schema)
    {
        Document(schema);
        schema.Named("$defs", () => Definitions(schema));
    }

    /// <summary>A whole profile: the as-of date and the groups of facts.</summary>
    public void Document(SchemaWriter schema)
    {
        schema.Type("object");
        schema.Named("properties", () =>
        {
            schema.Schema(FactNames.AsOf, () =>
            {
                schema.Describe("The day whose law applies: as a rule the day on which the application is received.");
                schema.Date();
            });
            Groups(schema);
        });
        schema.Named("patternProperties", () => schema.Schema(SeveralParts, () => { }));
        schema.Close();
    }

    /// <summary>Facts alone, as test cases set them: mostly by their whole path.</summary>
    public void Facts(SchemaWriter schema)
    {
        schema.Type("object");
        schema.Named("properties", () =>
        {
            foreach (var fact in catalogue.Facts)
            {
                schema.Schema(fact.Path, () => schema.Reference(fact.Path, home));
            }

            Groups(schema);
        });
        schema.Close();
    }

    /// <summary>The schema of each fact, by its path, and of the reference values.</summary>
    public void Definitions(SchemaWriter schema)
    {
        foreach (var fact in catalogue.Facts)
        {
            schema.Schema(fact.Path, () => _facts.Write(fact, schema));
        }

        _facts.References(schema);
    }

    private void Groups(SchemaWriter schema)
    {
        foreach (var group in FactGroup.Tree(catalogue.Facts).Groups)
        {
            schema.Schema(group.Name, () => Group(group, schema));
        }
    }

    private void Group(FactGroup group, SchemaWriter schema)
    {
        schema.Type("object");
        schema.Named("properties", () =>
        {
            foreach (var fact in group.Facts)
            {
                schema.Schema(fact.Path[(group.Path.Length + 1)..], () => schema.Reference(fact.Path, home));
            }

            foreach (var child in group.Groups)
            {
                schema.Schema(child.Name, () => Group(child, schema));
            }
        });
        schema.Named("patternProperties", () => schema.Schema(SeveralParts, () => { }));
        schema.Close();
    }
}
