using System.Text;
using ImpRules.Drift;
using ImpRules.Loading;

namespace ImpRules.Tests.Drift;

public sealed class LawRegisterTests
{
    private static readonly DateOnly Day = new(2027, 1, 5);

    private const string Sources = """
        # What the columns mean.
        sources:
          REG:
            title: {en: "Regulations, SOR/2001-1", fr: "Règlement, DORS/2001-1"}
            kind: regulation
            pageDate: 2026-06-12  # as printed
            readOn: 2026-06-20
            # Below: only what is cited.
            provisions:
              # general
              "9": {fid: 9, inForce: 2020-01-01, en: "e9", fr: "f9"}
              "204(a)": {fid: 21, inForce: 2020-01-01, en: "EN-A", fr: "FR-A"}  # permits
              "204(b)": {fid: 22, inForce: 2020-01-01, en: "EN-B", fr: "FR-B"}

          # Another one.
          OTHER:
            title: {en: Other, fr: Autre}
            kind: act
        """;

    private const string Rule = """
        noPermit: rule
        family: x
        title: {en: Rule, fr: Règle}
        authority: REG 204(a)
        all:
          - id: first
            text: {en: First., fr: Premier.}
            when: no.such.fact
            cite: [REG 204(b), OTHER 3]
          - use: shared
        """;

    private const string Shared = """
        criteria:
          shared:
            text: {en: Shared., fr: Commun.}
            when: no.such.fact
            cite: REG 9
        """;

    [Fact]
    public void A_register_that_agrees_with_the_law_has_no_findings_and_nothing_to_record()
    {
        var register = Register(out _);
        register.Find("REG", Law("en"), Law("fr")).Should().BeEmpty();
        register.Accept("REG", Law("en"), Law("fr"), "R. Viewer", Day).Should().BeNull();
    }

    [Fact]
    public void A_changed_word_names_every_place_that_rests_on_the_provision()
    {
        var finding = Register(out _).Find("REG", Law("en", x => x.Replace("may work", "must work")), Law("fr")).Should().ContainSingle().Which;

        finding.Provision.Should().Be("204(b)");
        finding.Changes.Should().Equal(DriftChange.EnglishText);
        finding.English!.Text.Should().Be("(b) must work");
        finding.CitedBy.Select(c => $"{c.Citation.Span}: {c.Name} {c.Part} {c.Criterion}").Should().Equal("rule.yaml:9:12: rule criterion first");
    }

    [Fact]
    public void A_shared_criterion_is_named_by_itself_and_with_each_rule_that_uses_it()
    {
        var finding = Register(out _).Find("REG", Law("en"), Law("fr", x => x.Replace("Général", "Générale"))).Should().ContainSingle().Which;

        finding.Changes.Should().Equal(DriftChange.FrenchText);
        finding.CitedBy.Select(c => $"{c.Citation.Span}: {c.Kind} {c.Name}").Should().Equal("shared.yaml:5:11: Rule rule", "shared.yaml:5:11: SharedCriterion shared");
    }

    [Theory]
    [InlineData("vanished", "<Paragraph lims:fid=\"22\"", "<Para lims:fid=\"22\"", DriftChange.Vanished)]
    [InlineData("renumbered", "<Label>(b)</Label>", "<Label>(c)</Label>", DriftChange.Renumbered)]
    [InlineData("repealed", "<Text>may work</Text>", "<Text><Repealed>[Repealed, SOR/2027-1, s. 1]</Repealed></Text>", DriftChange.Repealed)]
    [InlineData("in force since", "lims:fid=\"22\" lims:inforce-start-date=\"2020-01-01\"", "lims:fid=\"22\" lims:inforce-start-date=\"2021-01-01\"", DriftChange.InForceDate)]
    [InlineData("enacted anew", "lims:fid=\"22\"", "lims:fid=\"33\"", DriftChange.Identifier)]
    public void What_becomes_of_a_provision_is_told_apart(string what, string was, string now, DriftChange expected)
    {
        string Change(string xml) => xml.Replace(was, now).Replace("</Para></", "</Paragraph></");
        var en = what == "vanished" ? Law("en", x => x.Remove(x.IndexOf("<Paragraph lims:fid=\"22\"", StringComparison.Ordinal)) + "</Section></Body></Regulation>") : Law("en", Change);
        var finding = Register(out _).Find("REG", en, null).Should().ContainSingle(what).Which;

        finding.Provision.Should().Be("204(b)");
        finding.Changes.Should().Equal(expected);
        finding.MovedTo.Should().Be(expected == DriftChange.Renumbered ? "204(c)" : null);
    }

    [Fact]
    public void Accepting_changes_the_lines_that_must_change_and_no_others()
    {
        var register = Register(out var before, Rule.Replace("cite: [", "cite: [REG 204, REG 11, "));
        var update = register.Accept("REG", Law("en", x => x.Replace("may work", "must work")), Law("fr"), "R. \"V\" \\Viewer", Day)!;

        var after = Encoding.UTF8.GetString(update.File.Content.Span);
        after.Split('\n').Except(before.Split('\n')).Select(l => System.Text.RegularExpressions.Regex.Replace(l, "\"[0-9a-f]{16}\"", "…")).Should().Equal(
            "    readOn: 2027-01-05",
            "    reviews:",
            "      - {date: 2027-01-05, reviewer: \"R. \\\"V\\\" \\\\Viewer\", law: 2026-06-12, changed: [\"204(b)\"], added: [\"11\", \"204\"]}",
            "      \"11\": {fid: 11, inForce: 2020-01-01, en: …, fr: …}",
            "      \"204\": {fid: 20, inForce: 2020-01-01, en: …, fr: …}",
            "      \"204(b)\": {fid: 22, inForce: 2020-01-01, en: …, fr: …}");
        before.Split('\n').Except(after.Split('\n')).Should().HaveCount(2);
        after.Should().Contain("# general\n      \"9\"").And.Contain("  # permits\n").And.Contain("}\n\n  # Another one.\n");
    }

    [Fact]
    public void What_was_accepted_agrees_from_then_on_and_reviews_add_up()
    {
        var en = Law("en", x => x.Replace("may work", "must work").Replace("2026-06-12", "2027-01-01"));
        var fr = Law("fr", x => x.Replace("2026-06-12", "2027-01-01"));
        var first = Accepted(Register(out _), en, fr);
        var second = Accepted(first, Law("en", x => x.Replace("General", "Universal")), Law("fr"));

        first.Find("REG", en, fr).Should().BeEmpty();
        first.Accept("REG", en, fr, "R. Viewer", Day).Should().BeNull();
        first.Sources[0].PageDate.Should().Be(new DateOnly(2027, 1, 1));
        second.Sources[0].Reviews.Select(r => string.Join(' ', r.Changed)).Should().Equal("204(b)", "9 204(b)");
    }

    [Fact]
    public void A_provision_that_older_rules_cite_stays_as_gone_when_the_law_has_it_no_more()
    {
        var (en, fr) = (Law("en", x => x.Replace("<Label>(b)", "<Label>(c)")), Law("fr", x => x.Replace("<Label>b)", "<Label>c)")));
        var accepted = Accepted(Register(out _), en, fr);

        accepted.Sources[0].Provisions["204(b)"].Gone.Should().Be(Day);
        accepted.Find("REG", en, fr).Should().BeEmpty();
        accepted.Find("REG", Law("en"), Law("fr")).Should().ContainSingle().Which.Changes.Should().Equal(DriftChange.Returned);
    }

    [Fact]
    public void What_one_language_alone_still_has_is_not_gone_and_stays_open()
    {
        var (en, fr) = (Law("en", x => x.Replace("<Label>(b)", "<Label>(c)").Replace("General", "Universal")), Law("fr"));
        var accepted = Accepted(Register(out _), en, fr);

        accepted.Sources[0].Provisions["204(b)"].Gone.Should().BeNull();
        accepted.Sources[0].Reviews.Single().Changed.Should().Equal("9");
        accepted.Find("REG", en, fr).Should().ContainSingle().Which.Provision.Should().Be("204(b)");
    }

    [Fact]
    public void What_nothing_cites_is_dropped_and_what_the_law_never_had_stays_open()
    {
        var register = Register(out _, Rule.Replace("REG 204(b)", "REG 999"));
        register.Find("REG", Law("en"), Law("fr")).Select(f => (f.Provision, f.Changes[0])).Should().Equal(("204(b)", DriftChange.NotCited), ("999", DriftChange.NotInLaw));
        var accepted = Accepted(register, Law("en"), Law("fr"));

        accepted.Sources[0].Provisions.Keys.Should().Equal("9", "204(a)");
        accepted.Find("REG", Law("en"), Law("fr")).Select(f => f.Provision).Should().Equal("999");
    }

    [Fact]
    public void A_law_is_known_by_its_number()
    {
        var register = Register(out _);
        register.SourceOf(Law("en"))!.Key.Should().Be("REG");
        register.SourceOf(Law("fr"))!.Key.Should().Be("REG");
        register.SourceOf(Law("en", x => x.Replace("SOR/2001-1", "SOR/2001-2"))).Should().BeNull();
    }

    [Theory]
    [InlineData("sources: {REG: {title: {en: A, fr: B}, kind: act, provisions: {\"9\": {fid: 9, en: a, fr: b}}}}")]
    [InlineData("sources:\n  REG:\n    title: {en: A, fr: B}\n    kind: act\n    provisions: {\"9\": {fid: 9, en: a, fr: b},\n      \"10\": {fid: 9, en: a, fr: b}}")]
    public void A_register_in_another_form_is_refused_rather_than_spoilt(string sources)
    {
        var register = LawRegister.Read(Files(sources, Rule));
        var accept = () => register.Accept("REG", Law("en"), Law("fr"), "R. Viewer", Day);
        accept.Should().Throw<RulePackException>().Which.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("line by line");
    }

    [Fact]
    public void A_source_without_a_register_gets_one()
    {
        var register = LawRegister.Read(Files("sources:\n  REG:\n    title: {en: A, fr: B}\n    kind: act", Rule));
        var accepted = Accepted(register, Law("en"), Law("fr"));

        accepted.Sources[0].Provisions.Keys.Should().Equal("9", "204(a)", "204(b)");
        accepted.Sources[0].ReadOn.Should().Be(Day);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_reason_to_forget_what_it_cites()
    {
        var read = () => LawRegister.Read(Files(Sources, "noPermit: [\n"));
        read.Should().Throw<RulePackException>();
    }

    private static LawRegister Accepted(LawRegister register, LawText en, LawText fr)
    {
        var update = register.Accept("REG", en, fr, "R. Viewer", Day)!;
        var rule = register.Citations.Any(c => c.Citation.Locator == "999") ? Rule.Replace("REG 204(b)", "REG 999") : Rule;
        return LawRegister.Read(Files(Encoding.UTF8.GetString(update.File.Content.Span), rule));
    }

    private static LawRegister Register(out string sources, string rule = Rule)
    {
        sources = Sources.ReplaceLineEndings("\n");
        foreach (var (mark, hash) in new[] { ("e9", Law("en").Find("9")), ("f9", Law("fr").Find("9")), ("EN-A", Law("en").Find("204(a)")), ("FR-A", Law("fr").Find("204(a)")), ("EN-B", Law("en").Find("204(b)")), ("FR-B", Law("fr").Find("204(b)")) })
        {
            sources = sources.Replace($"\"{mark}\"", $"\"{hash!.Hash}\"");
        }

        return LawRegister.Read(Files(sources, rule));
    }

    private static RuleSource Files(string sources, string rule) => RuleSource.Memory(
        [File("sources.yaml", sources), File("rule.yaml", rule), File("shared.yaml", Shared)]);

    private static RuleFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static LawText Law(string language, Func<string, string>? change = null)
    {
        var isEnglish = language == "en";
        string Unit(string name, int fid, string label, string text, string inner = "") =>
            $"<{name} lims:fid=\"{fid}\" lims:inforce-start-date=\"2020-01-01\"><Label>{label}</Label><Text>{text}</Text>{inner}</{name}>";
        var (a, b) = isEnglish ? ("(a)", "(b)") : ("a)", "b)");
        var xml = $"<Regulation xml:lang=\"{language}\" lims:pit-date=\"2026-06-12\" xmlns:lims=\"http://justice.gc.ca/lims\">"
            + $"<Identification><InstrumentNumber>{(isEnglish ? "SOR" : "DORS")}/2001-1</InstrumentNumber></Identification><Body>"
            + Unit("Section", 9, "9", isEnglish ? "General" : "Général")
            + Unit("Section", 11, "11", isEnglish ? "Eleven" : "Onze")
            + Unit("Section", 20, "204", isEnglish ? "A person" : "La personne",
                Unit("Paragraph", 21, a, isEnglish ? "may stay" : "peut rester") + Unit("Paragraph", 22, b, isEnglish ? "may work" : "peut travailler"))
            + "</Body></Regulation>";
        return LawText.Read(new MemoryStream(Encoding.UTF8.GetBytes(change is null ? xml : change(xml))));
    }
}
