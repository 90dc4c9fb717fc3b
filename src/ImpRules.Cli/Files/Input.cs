namespace ImpRules.Cli.Files;

/// <summary>Whole files that are read at once, and standard input in a file's place.</summary>
internal static class Input
{
    /// <summary>The word that stands for standard input or output.</summary>
    public const string Standard = "-";

    /// <summary>One byte more than the library takes in: a longer input is then refused there.</summary>
    private const int MostBytes = (4 * 1024 * 1024) + 1;

    /// <summary>What messages call a file.</summary>
    public static string NameOf(string path) => path == Standard ? "<stdin>" : path.Replace('\\', '/');

    /// <summary>The bytes of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="InputFault">There is no such file, or it cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        using var stream = Open(path);
        try
        {
            var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; bytes.Length < MostBytes && (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception fault) when (IsAccessFault(fault))
        {
            throw new InputFault(NameOf(path), "the file cannot be read");
        }
    }

    /// <summary>A file to read, or standard input for <c>-</c>.</summary>
    /// <exception cref="InputFault">There is no such file, or it cannot be opened.</exception>
    /// <exception cref="UsageFault">The path is empty, as that of a variable that was not set.</exception>
    public static Stream Open(string path)
    {
        if (path == Standard)
        {
            return Terminal.OpenInput();
        }

        if (path.Length == 0)
        {
            throw new UsageFault("the name of the file is empty", "`-` stands for standard input");
        }

        if (Directory.Exists(path))
        {
            throw new InputFault(NameOf(path), "this is a folder, not a file");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFault(NameOf(path), "no such file");
        }
        catch (Exception fault) when (IsAccessFault(fault))
        {
            throw new InputFault(NameOf(path), "the file cannot be read");
        }
    }

    /// <summary>A file to write, empty at first.</summary>
    /// <exception cref="InputFault">It cannot be written.</exception>
    public static Stream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception fault) when (IsAccessFault(fault))
        {
            throw new InputFault(NameOf(path), "the file cannot be written");
        }
    }

    public static bool IsAccessFault(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException;
}
