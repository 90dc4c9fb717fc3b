using System.Text;
using CsCheck;
using ImpRules.Diagnostics;

namespace ImpRules.Tests.Loading;

/// <summary>
/// Whatever the bytes, reading ends, in diagnostics. Each input is read on a thread with a small stack; the guard against
/// hanging is generous, for it is no measurement.
/// </summary>
public class HostileInputTests
{
    private const int SmallStack = 256 * 1024;
    private const long MostAllocated = 400L * 1024 * 1024;
    private static readonly TimeSpan Hanging = TimeSpan.FromMinutes(2);

    private static readonly string[] Tokens =
    [
        "[", "]", "{", "}", ":", ": ", ",", "-", "- ", "?", "? ", "&a ", "*a", "!!str ", "|", ">", "\"", "'", "#", " #", "%", "@", "`", "\n", "\r", "\t", " ", "  ", "\n\n", "\0",
        "---\n", "...\n", "<<: ", "null", "~", "true", "1e9", "\\", "\\u", "é", "\U0001F341", "\u202E", "\uFEFF", "//", "all:", "when: ", "{en: a, fr: b}",
    ];

    public static TheoryData<string> Inputs => [.. HostileInputs.Names];

    [Fact]
    public void There_are_enough_inputs() => HostileInputs.Names.Should().HaveCountGreaterThanOrEqualTo(300);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_hostile_rule_file_ends_in_diagnostics(string name) => Read("x.yaml", HostileInputs.Of(name)).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_hostile_test_file_ends_in_diagnostics(string name) => Read("x.tests.yaml", HostileInputs.Of(name)).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_hostile_profile_in_YAML_ends_in_diagnostics(string name) => Read("x.profile.yaml", HostileInputs.Of(name)).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_hostile_profile_in_JSON_ends_in_diagnostics(string name) => Read("x.profile.json", HostileInputs.Of(name)).Should().NotBeEmpty();

    [Theory]
    [InlineData("x.yaml")]
    [InlineData("x.tests.yaml")]
    [InlineData("x.profile.yaml")]
    [InlineData("x.profile.json")]
    public void Random_bytes_end_in_diagnostics(string name) =>
        Guarded(() => Gen.Byte.Array[1, 300].Sample(bytes => Corpus.Diagnose(name, bytes).Count > 0, iter: 2_000, threads: 1));

    [Fact]
    public void A_sound_file_with_something_broken_in_it_is_read_to_an_end()
    {
        var files = Corpus.Names("good").Select(n => (Name: n, Text: Encoding.UTF8.GetString(Corpus.Bytes("good", n)))).ToArray();
        var edit = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3], Gen.Int[0, Tokens.Length - 1]);
        var broken = Gen.Select(Gen.Int[0, files.Length - 1], edit.Array[1, 4], (file, edits) => (files[file].Name, Text: edits.Aggregate(files[file].Text, Apply)));

        Guarded(() => broken.Sample(file => Corpus.Diagnose(file.Name, Encoding.UTF8.GetBytes(file.Text)).All(IsForAuthors), iter: 5_000, threads: 1));
    }

    [Fact]
    public void A_sound_file_cut_off_anywhere_is_read_to_an_end() => Guarded(() =>
    {
        foreach (var name in Corpus.Names("good"))
        {
            var bytes = Corpus.Bytes("good", name);
            for (var length = 0; length < bytes.Length; length++)
            {
                Corpus.Diagnose(name, bytes.AsMemory(0, length)).All(IsForAuthors).Should().BeTrue();
            }
        }
    });

    private static string Apply(string text, (int Place, int Kind, int Token) edit)
    {
        var place = text.Length == 0 ? 0 : edit.Place % text.Length;
        var rest = Math.Min(text.Length - place, 1 + (edit.Token * 7));
        return edit.Kind switch
        {
            0 => text.Insert(place, Tokens[edit.Token]),
            1 => text.Remove(place, rest),
            2 => text.Remove(place, Math.Min(rest, 1)).Insert(place, Tokens[edit.Token]),
            _ => text.Insert(place, text.Substring(place, rest)),
        };
    }

    private static bool IsForAuthors(Diagnostic diagnostic) =>
        diagnostic.Message.Length is > 0 and < 1_000 && !diagnostic.Message.EndsWith('.') && !diagnostic.Message.Any(char.IsControl)
        && diagnostic.Span.Line >= 0 && diagnostic.Span.Column >= 0;

    private static IReadOnlyList<Diagnostic> Read(string name, byte[] bytes)
    {
        IReadOnlyList<Diagnostic> diagnostics = [];
        var allocated = 0L;
        Guarded(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            diagnostics = Corpus.Diagnose(name, bytes);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });

        allocated.Should().BeLessThan(MostAllocated);
        diagnostics.Should().HaveCountLessThanOrEqualTo(1_001).And.OnlyContain(d => IsForAuthors(d));
        return diagnostics;
    }

    private static void Guarded(Action action)
    {
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception thrown)
                {
                    fault = thrown;
                }
            },
            SmallStack) { IsBackground = true };
        thread.Start();
        thread.Join(Hanging).Should().BeTrue("reading must end");
        if (fault is not null)
        {
            throw new InvalidOperationException("reading must not throw", fault);
        }
    }
}
