using ImpRules.Profiles;
using ImpRules.Vocabulary;

namespace ImpRules.Tests.Profiles;

public class FactSetTests
{
    private static readonly FactValue Yes = FactValue.Of(true);
    private static readonly FactValue No = FactValue.Of(false);

    [Fact]
    public void A_fact_that_is_not_in_the_set_is_not_known() =>
        FactSet.Empty["worker.inCanada"].Should().Be(FactValue.NotKnown);

    [Fact]
    public void Known_to_be_absent_is_something_known()
    {
        var facts = FactSet.Empty.With("worker.permit", FactValue.Absent);

        facts.Contains("worker.permit").Should().BeTrue();
        facts["worker.permit"].State.Should().Be(FactState.Absent);
    }

    [Fact]
    public void With_and_Without_leave_the_original_as_it_was()
    {
        var one = FactSet.Empty.With("b", Yes);
        var two = one.With("a", No).With("c", Yes).With("b", No);

        one.Select(f => (f.Key, f.Value)).Should().Equal(("b", Yes));
        two.Select(f => (f.Key, f.Value)).Should().Equal(("a", No), ("b", No), ("c", Yes));
        two.Without("b").Select(f => f.Key).Should().Equal("a", "c");
        two.Without("missing").Should().BeSameAs(two);
    }

    [Fact]
    public void Setting_a_fact_to_not_known_takes_it_out() =>
        FactSet.Empty.With("a", Yes).With("a", FactValue.NotKnown).Should().BeEmpty();

    [Fact]
    public void Facts_come_in_the_ordinal_order_of_their_paths() =>
        FactSet.Of([new("worker.b", Yes), new("worker.B", Yes), new("offer.z", Yes)]).Select(f => f.Key)
            .Should().Equal("offer.z", "worker.B", "worker.b");

    [Fact]
    public void Two_sets_with_the_same_facts_are_equal()
    {
        var one = FactSet.Of([new("a", Yes), new("b", FactValue.OfSet(FactKind.Country, ["IN", "US"]))]);
        var other = FactSet.Empty.With("b", FactValue.OfSet(FactKind.Country, ["US", "IN"])).With("a", Yes);

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(other.With("a", No)).Should().BeFalse();
    }

    [Fact]
    public void A_builder_can_be_used_on_after_building()
    {
        var builder = new FactSetBuilder { ["a"] = Yes };
        var first = builder.Build();
        builder["a"] = default;
        builder["b"] = No;

        first.Select(f => f.Key).Should().Equal("a");
        builder.Build().Select(f => f.Key).Should().Equal("b");
    }

    [Fact]
    public void Text_for_logs_has_no_values() =>
        FactSet.Empty.With("worker.dateOfBirth", FactValue.Of(new DateOnly(1990, 1, 1))).ToString().Should().Be("1 fact");
}
