namespace ImpRules.Cli.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("imprules-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A file with a text.</summary>
    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    /// <summary>A copy of the small pack, to be spoilt.</summary>
    public string CopyOfSmallPack()
    {
        var copy = Directory.CreateDirectory(File("pack")).FullName;
        foreach (var file in Directory.GetFiles(Imprules.SmallPack))
        {
            System.IO.File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
