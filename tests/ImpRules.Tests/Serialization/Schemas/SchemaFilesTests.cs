using ImpRules.Serialization.Schemas;
using NJsonSchema;

namespace ImpRules.Tests.Serialization.Schemas;

/// <summary>The schemas beside the shipped pack, by which editors complete and check while one types.</summary>
public sealed class SchemaFilesTests : IDisposable
{
    private const string Lead = "# yaml-language-server: $schema=";

    private readonly string _folder = Directory.CreateTempSubdirectory("imprules-schemas-").FullName;

    private static string Rules => Path.Combine(Neighbour.Repository, "rules");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_schemas_beside_the_pack_are_those_of_the_pack()
    {
        var files = JsonSchemas.Files(ShippedPack.Instance);
        var folder = Path.Combine(Rules, ".schemas");

        Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Should().BeEquivalentTo(files.Keys);
        files.Where(f => File.ReadAllText(Path.Combine(folder, f.Key)).ReplaceLineEndings("\n") != f.Value).Select(f => f.Key)
            .Should().BeEmpty("`imprules schema -o rules/.schemas --rules rules` brings them up to date");
    }

    [Fact]
    public async Task Shipped_files_point_to_schemas_that_are_there_and_that_they_fit()
    {
        // That every file fits, JsonSchemasTests says; here one for each schema, with the references from file to file.
        // NJsonSchema knows definitions by the keyword of older drafts alone.
        foreach (var (name, text) in JsonSchemas.Files(ShippedPack.Instance))
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, name), text.Replace("$defs", "definitions", StringComparison.Ordinal));
        }

        var schemas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Rules, "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(path).First();
            if (!first.StartsWith(Lead, StringComparison.Ordinal))
            {
                continue; // `imprules fmt` writes the line, and CI asks that it was run.
            }

            var schema = Path.GetFullPath(first[Lead.Length..], Path.GetDirectoryName(path)!);
            Path.GetDirectoryName(schema).Should().Be(Path.Combine(Rules, ".schemas"), "that is where the schemas are for {0}", path);
            var name = Path.GetFileName(schema);
            if (schemas.Add(name))
            {
                var loaded = await JsonSchema.FromFileAsync(Path.Combine(_folder, name));
                loaded.Validate(YamlAsJson.Read(path)).Should().BeEmpty("{0} can be loaded", path);
            }
        }

        schemas.Should().HaveCountGreaterThan(10);
    }
}
