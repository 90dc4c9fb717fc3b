using System.Threading.Channels;

namespace ImpRules.Cli.Batches;

/// <summary>
/// Reads, decides on all cores and writes in the order of the input. The queue between is bounded: who reads faster than
/// lines are decided or written waits. When it is told to stop, what was begun is finished and written, and no line is cut.
/// </summary>
internal static class BatchPipeline
{
    private const int LinesInChunk = 8;

    /// <returns>Whether the input was read to its end.</returns>
    public static async Task<bool> Run(Stream input, Stream output, BatchDecider decider, BatchProgress progress, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var queue = Channel.CreateBounded<Task<BatchOutput>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => Read(input, decider, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (await IsMore(queue.Reader, cancel).ConfigureAwait(false) && queue.Reader.TryRead(out var task))
            {
                using var result = await task.ConfigureAwait(false);
                output.Write(result.Lines);
                progress.Add(result);
                if (queue.Reader.Count == 0)
                {
                    output.Flush();
                }
            }

            if (!cancel.IsCancellationRequested)
            {
                await reading.ConfigureAwait(false);
                return true;
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The first chunk that was not begun.
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        // Whoever reads may wait for input that never comes: it is not waited for.
        output.Flush();
        return false;
    }

    /// <summary>Whether something waits to be written, or will; once cancelled, only whether something waits.</summary>
    private static async Task<bool> IsMore(ChannelReader<Task<BatchOutput>> queue, CancellationToken cancel)
    {
        try
        {
            return await queue.WaitToReadAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return queue.Count > 0;
        }
    }

    private static async Task Read(Stream input, BatchDecider decider, ChannelWriter<Task<BatchOutput>> queue, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            foreach (var chunk in new LineChunks(input, BatchDecider.MostLineBytes, LinesInChunk).Read())
            {
                await queue.WriteAsync(Task.Run(() => decider.Decide(chunk), stop), stop).ConfigureAwait(false);
            }
        }
        catch (Exception caught) when (caught is IOException or OperationCanceledException or UnauthorizedAccessException)
        {
            fault = caught;
        }

        queue.Complete(fault);
    }
}
