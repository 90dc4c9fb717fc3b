using System.Threading.Channels;

namespace ImpRules.Cli.Batches;

/// <summary>
/// Reads, decides on all cores and writes in the order of the input. The queue between is bounded: who reads faster than
/// lines are decided or written waits.
/// </summary>
internal static class BatchPipeline
{
    private const int LinesInChunk = 8;

    public static async Task Run(Stream input, Stream output, BatchDecider decider, BatchProgress progress)
    {
        using var stop = new CancellationTokenSource();
        var queue = Channel.CreateBounded<Task<BatchOutput>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => Read(input, decider, queue.Writer, stop.Token));
        try
        {
            await foreach (var task in queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                using var result = await task.ConfigureAwait(false);
                output.Write(result.Lines);
                progress.Add(result);
                if (queue.Reader.Count == 0)
                {
                    output.Flush();
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        await reading.ConfigureAwait(false);
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
