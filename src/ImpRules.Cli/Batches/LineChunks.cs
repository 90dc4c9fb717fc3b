namespace ImpRules.Cli.Batches;

/// <summary>
/// Cuts a stream into chunks of whole lines, as they come: what is there is handed on without waiting for more. However
/// long a line is, no more than the limit of it is held.
/// </summary>
internal sealed class LineChunks(Stream stream, int mostLineBytes, int mostLines)
{
    private const int ReadBytes = 64 * 1024;

    private byte[] _held = new byte[ReadBytes];
    private int _count;
    private long _line = 1;
    private bool _isSkipping;

    public IEnumerable<LineChunk> Read()
    {
        while (Fill())
        {
            if (_isSkipping && !EndSkip())
            {
                continue;
            }

            var end = _held.AsSpan(0, _count).LastIndexOf((byte)'\n') + 1;
            foreach (var chunk in Cut(end))
            {
                yield return chunk;
            }

            Drop(end);
            if (_count > mostLineBytes)
            {
                yield return new LineChunk(default, _line, IsTooLong: true);
                _isSkipping = true;
                _count = 0;
            }
        }

        if (_count > 0)
        {
            yield return new LineChunk(_held.AsMemory(0, _count), _line, IsTooLong: false);
        }
    }

    private bool Fill()
    {
        if (_held.Length - _count < ReadBytes)
        {
            Array.Resize(ref _held, _held.Length * 2);
        }

        var read = stream.Read(_held.AsSpan(_count));
        _count += read;
        return read > 0;
    }

    /// <summary>Lets go of the rest of a line that is too long; false while its end is not in sight.</summary>
    private bool EndSkip()
    {
        var end = _held.AsSpan(0, _count).IndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            _count = 0;
            return false;
        }

        Drop(end);
        _line++;
        _isSkipping = false;
        return true;
    }

    private IEnumerable<LineChunk> Cut(int end)
    {
        for (var start = 0; start < end;)
        {
            var lines = 0;
            var stop = start;
            while (lines < mostLines && stop < end)
            {
                stop += _held.AsSpan(stop, end - stop).IndexOf((byte)'\n') + 1;
                lines++;
            }

            yield return new LineChunk(_held.AsSpan(start, stop - start).ToArray(), _line, IsTooLong: false);
            _line += lines;
            start = stop;
        }
    }

    private void Drop(int end)
    {
        _held.AsSpan(end, _count - end).CopyTo(_held);
        _count -= end;
    }
}
