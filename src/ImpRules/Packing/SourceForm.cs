using ImpRules.Rules;

namespace ImpRules.Packing;

/// <summary>Registered authorities.</summary>
internal static class SourceForm
{
    public static void Write(PackedWriter to, Source source)
    {
        to.Text(source.Key);
        CommonForm.Write(to, source.Title);
        to.Text(source.Kind);
        to.Text(source.Url);
        to.Day(source.PageDate);
        to.Day(source.ReadOn);
        to.Items(source.Reviews, Write);
        to.Items(source.Provisions, Write);
        CommonForm.Write(to, source.Span);
    }

    public static Source Read(PackedReader from) => new()
    {
        Key = from.Text(),
        Title = CommonForm.ReadText(from),
        Kind = from.Text(),
        Url = from.TextOrNull(),
        PageDate = from.DayOrNull(),
        ReadOn = from.DayOrNull(),
        Reviews = from.Items(ReadReview),
        Provisions = ReadProvisions(from),
        Span = CommonForm.ReadSpan(from),
    };

    private static void Write(PackedWriter to, KeyValuePair<string, Provision> provision)
    {
        to.Text(provision.Key);
        to.Text(provision.Value.Fid);
        to.Day(provision.Value.InForce);
        to.Text(provision.Value.HashEn);
        to.Text(provision.Value.HashFr);
        to.Day(provision.Value.Gone);
    }

    private static void Write(PackedWriter to, SourceReview review)
    {
        to.Day(review.Date);
        to.Text(review.Reviewer);
        to.Day(review.Law);
        to.Items(review.Changed, (to, label) => to.Text(label));
        to.Items(review.Added, (to, label) => to.Text(label));
        to.Items(review.Dropped, (to, label) => to.Text(label));
        to.Items(review.Gone, (to, label) => to.Text(label));
    }

    private static SourceReview ReadReview(PackedReader from) => new(
        from.Day(), from.Text(), from.DayOrNull(), from.Items(from => from.Text()), from.Items(from => from.Text()), from.Items(from => from.Text()), from.Items(from => from.Text()));

    private static Dictionary<string, Provision> ReadProvisions(PackedReader from)
    {
        var count = from.Number();
        var provisions = new Dictionary<string, Provision>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            provisions.Add(from.Text(), new Provision(from.Text(), from.DayOrNull(), from.Text(), from.Text(), from.DayOrNull()));
        }

        return provisions;
    }
}
