namespace ImpRules.Cli.Site;

/// <summary>Which words of two texts differ.</summary>
internal static class WordDifferences
{
    /// <summary>Texts that have less than this in common are different texts: marks would only disturb.</summary>
    private const double LeastInCommon = 0.5;

    /// <summary>The runs of words of both texts, each with whether the other text lacks it.</summary>
    public static (IReadOnlyList<(string Text, bool Differs)> Old, IReadOnlyList<(string Text, bool Differs)> New) Between(string old, string @new)
    {
        var (left, right) = (old.Split(' '), @new.Split(' '));
        var common = Common(left, right);
        var shared = common[0, 0];
        return shared < LeastInCommon * Math.Min(left.Length, right.Length)
            ? ([(old, false)], [(@new, false)])
            : (Runs(left, right, common, isOld: true), Runs(left, right, common, isOld: false));
    }

    /// <summary>How many words two texts have in common, in order, from each pair of places on.</summary>
    private static int[,] Common(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<(string Text, bool Differs)> Runs(string[] left, string[] right, int[,] common, bool isOld)
    {
        var words = new List<(string Text, bool Differs)>();
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                Add(left[i], false);
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(left[i++], true, isOld);
            }
            else
            {
                Add(right[j++], true, !isOld);
            }
        }

        return words;

        void Add(string word, bool differs, bool isMine = true)
        {
            if (!isMine)
            {
                return;
            }

            if (words.Count > 0 && words[^1].Differs == differs)
            {
                words[^1] = ($"{words[^1].Text} {word}", differs);
            }
            else
            {
                words.Add((word, differs));
            }
        }
    }
}
