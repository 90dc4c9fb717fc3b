using System.Text;
using ImpRules.Diagnostics;
using ImpRules.Loading;

namespace ImpRules.Tests.Loading;

public sealed class RuleSourceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("imprules-").FullName;
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_gives_its_YAML_files_in_ordinal_order()
    {
        Write("b.yaml");
        Write("a/z.yml");
        Write("a.yaml");
        Write("B.yaml");
        Write("notes.md");
        Write(".git/x.yaml");
        Write(".hidden.yaml");
        Write("a/x.tests.yaml");

        var files = Read(RuleSource.Directory(_root));

        files.Select(f => f.Path).Should().Equal("B.yaml", "a.yaml", "a/x.tests.yaml", "a/z.yml", "b.yaml");
        files.Single(f => f.IsTests).Path.Should().Be("a/x.tests.yaml");
        _bag.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("rules", "rules/imp/x.yaml")]
    [InlineData("rules/", "rules/imp/x.yaml")]
    [InlineData("./rules", "./rules/imp/x.yaml")]
    [InlineData("..\\rules", "../rules/imp/x.yaml")]
    [InlineData("/", "/imp/x.yaml")]
    public void Diagnostics_name_a_file_as_the_folder_was_given(string folder, string expected) =>
        RuleSource.Directory(folder).NameOf(new RuleFile("imp/x.yaml", default)).Should().Be(expected);

    [Fact]
    public void A_folder_that_is_not_there_is_a_diagnostic()
    {
        Read(RuleSource.Directory(Path.Combine(_root, "missing"))).Should().BeEmpty();

        _bag.ToSortedList().Should().ContainSingle(d => d.Code == Codes.Unreadable);
    }

    [Fact]
    public void A_loop_of_links_is_a_diagnostic()
    {
        Write("a/x.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_root, "a", "loop"), _root);
        File.CreateSymbolicLink(Path.Combine(_root, "self.yaml"), Path.Combine(_root, "self.yaml"));

        Read(RuleSource.Directory(_root)).Select(f => f.Path).Should().Equal("a/x.yaml");

        _bag.ToSortedList().Select(d => d.Code).Should().Equal(Codes.Unreadable, Codes.Unreadable);
    }

    [Fact]
    public void A_link_to_a_file_is_followed()
    {
        Write("a.yaml", "a: b");
        File.CreateSymbolicLink(Path.Combine(_root, "b.yaml"), Path.Combine(_root, "a.yaml"));

        Read(RuleSource.Directory(_root)).Select(f => Encoding.UTF8.GetString(f.Content.Span)).Should().Equal("a: b", "a: b");
        _bag.Count.Should().Be(0);
    }

    [Fact]
    public void A_device_without_an_end_is_not_read()
    {
        File.CreateSymbolicLink(Path.Combine(_root, "a.yaml"), "/dev/zero");

        Read(RuleSource.Directory(_root)).Single().Content.Length.Should().Be(0);
    }

    [Fact]
    public void A_file_that_is_too_large_is_a_diagnostic_and_the_others_are_read()
    {
        Write("a.yaml");
        using (var large = File.Create(Path.Combine(_root, "large.yaml")))
        {
            large.SetLength((4 * 1024 * 1024) + 1);
        }

        Read(RuleSource.Directory(_root)).Select(f => f.Path).Should().Equal("a.yaml");
        _bag.ToSortedList().Single().ToString().Should().EndWith("large.yaml: error IMP004: larger than 4 MiB");
    }

    [Fact]
    public void The_embedded_pack_is_carried_packed_without_its_files() => Read(RuleSource.Embedded()).Should().BeEmpty();

    [Fact]
    public void Files_in_memory_are_sorted_and_other_files_left_out() =>
        Read(RuleSource.Memory([new("b.yaml", default), new("a\\x.yaml", default), new("c.txt", default)])).Select(f => f.Path)
            .Should().Equal("a/x.yaml", "b.yaml");

    [Fact]
    public void Two_files_in_memory_cannot_have_one_path() =>
        FluentActions.Invoking(() => RuleSource.Memory([new("a.yaml", default), new("a.yaml", default)])).Should().Throw<ArgumentException>();

    private IReadOnlyList<RuleFile> Read(RuleSource source) => source.Read(_bag);

    private void Write(string path, string content = "")
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
