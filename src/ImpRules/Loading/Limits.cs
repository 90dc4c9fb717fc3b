namespace ImpRules.Loading;

/// <summary>How much the loader takes in. Real files stay far below; what is above is refused, not cut off.</summary>
internal static class Limits
{
    /// <summary>Bytes in one file.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>Bytes in all files of a pack together.</summary>
    public const long PackBytes = 64L * 1024 * 1024;

    /// <summary>Files in a pack.</summary>
    public const int Files = 10_000;

    /// <summary>Folders below a pack's own.</summary>
    public const int FolderDepth = 16;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>Characters in one key.</summary>
    public const int KeyLength = 256;

    /// <summary>Maps and sequences inside one another.</summary>
    public const int Depth = 32;

    /// <summary>Maps, sequences and scalars in one file.</summary>
    public const int Nodes = 200_000;
}
