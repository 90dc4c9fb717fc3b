using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace ImpRules.Cli.Tests;

/// <summary>The built tool, run as a process: the tests see what a user sees.</summary>
internal static class Imprules
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Repository { get; } = Metadata("ImpRules.Repository");

    /// <summary>A pack of an invented law that loads in no time.</summary>
    public static string SmallPack { get; } = Path.Combine(Repository, "tests", "ImpRules.Cli.Tests", "Packs", "small");

    private static string Tool { get; } = Metadata("ImpRules.Tool");

    public static string Sample(string name) => Path.Combine(Repository, "samples", "profiles", name);

    /// <summary>Runs the tool in the repository, with nothing on standard input.</summary>
    public static ToolRun Run(params string[] args) => RunWith([], args);

    public static ToolRun RunWith(string input, params string[] args) => RunWith(Utf8.GetBytes(input), args);

    public static ToolRun RunWith(byte[] input, params string[] args) => RunIn(Repository, input, args);

    public static ToolRun RunIn(string folder, byte[] input, params string[] args)
    {
        return Run(folder, input, "dotnet", [Tool, .. args]);
    }

    /// <summary>Runs the tool with its standard output going to a file or device.</summary>
    public static ToolRun RunInto(string output, params string[] args) =>
        Run(Repository, [], "/bin/sh", ["-c", "exec dotnet \"$@\" > \"$0\"", output, Tool, .. args]);

    /// <summary>Starts the tool in the repository and leaves it running.</summary>
    public static RunningTool Start(params string[] args) => new(StartInfo(Repository, "dotnet", [Tool, .. args]));

    private static ToolRun Run(string folder, byte[] input, string program, IEnumerable<string> args)
    {
        using var process = Process.Start(StartInfo(folder, program, args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool was done before it had read everything.
        }

        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"imprules {string.Join(' ', args)} runs on");
        }

        return new ToolRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo StartInfo(string folder, string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A process that lives for a second or two never earns back what measuring its own code costs: half of its time.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private static string Metadata(string key) =>
        typeof(Imprules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
