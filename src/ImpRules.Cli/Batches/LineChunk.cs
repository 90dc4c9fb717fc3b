namespace ImpRules.Cli.Batches;

/// <summary>Some whole lines of a file.</summary>
/// <param name="Bytes">The lines, each but the last of the file with its line feed.</param>
/// <param name="FirstLine">The number of the first of them, from 1.</param>
/// <param name="IsTooLong">Whether it is a single line beyond the limit, of which nothing was kept.</param>
internal readonly record struct LineChunk(ReadOnlyMemory<byte> Bytes, long FirstLine, bool IsTooLong);
