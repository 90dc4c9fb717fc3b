using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ImpRules.Loading;

/// <summary>
/// One hash for all files of a pack: SHA-256 over each path, length and content, in the ordinal order of the paths, with
/// every line ending as a line feed, so that a checkout on any system gives the same.
/// </summary>
internal static class PackHash
{
    public static string Of(IEnumerable<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(f => !f.IsTests).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var content = WithLineFeeds(file.Content.Span);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path}\n{content.Length}\n")));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReadOnlySpan<byte> WithLineFeeds(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'\r'))
        {
            return content;
        }

        var normal = new byte[content.Length];
        var length = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r')
            {
                normal[length++] = content[i];
            }
            else if (i + 1 == content.Length || content[i + 1] != '\n')
            {
                normal[length++] = (byte)'\n';
            }
        }

        return normal.AsSpan(0, length);
    }
}
