using System.Diagnostics;
using LocalWorker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalWorker.Invocation;

/// <summary>Invokes functions, each time on a new instance in a new scope.</summary>
/// <param name="scopes">Makes the scopes.</param>
/// <param name="logger">The log.</param>
/// <param name="shutdown">Says when functions are to give up.</param>
internal sealed class FunctionInvoker(IServiceScopeFactory scopes, ILogger logger, Shutdown shutdown)
{
    private int _running;

    /// <summary>The invocations that run now.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Runs <paramref name="function"/> once. What it throws is logged, not thrown.</summary>
    public async Task<InvocationResult> InvokeAsync(BoundFunction function, TriggerInput input, long attempt)
    {
        var started = Stopwatch.GetTimestamp();
        var name = function.Descriptor.Name;
        logger.InvocationStarted(name, input.Source, attempt);
        Interlocked.Increment(ref _running);
        try
        {
            await RunAsync(function, input);
        }
        catch (Exception e) when (shutdown.Abort.IsCancellationRequested)
        {
            logger.InvocationAborted(e, name, input.Source);
            return InvocationResult.Aborted;
        }
        catch (Exception e)
        {
            logger.InvocationFailed(e, name, input.Source, attempt);
            return InvocationResult.Failed;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }

        logger.InvocationSucceeded(name, input.Source, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return InvocationResult.Succeeded;
    }

    private async Task RunAsync(BoundFunction function, TriggerInput input)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new LocalFunctionContext(function.Descriptor.Id, scope.ServiceProvider, shutdown.Abort);
        var arguments = new object?[function.Parameters.Count];
        object? created = null;
        try
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = await function.Parameters[i](input, context);
            }

            var method = function.Descriptor.Method;
            var instance = method.IsStatic ? null
                : scope.ServiceProvider.GetService(method.DeclaringType!)
                    ?? (created = ActivatorUtilities.CreateInstance(scope.ServiceProvider, method.DeclaringType!));
            var result = await function.CallAsync(instance, arguments);
            if (result is not null)
            {
                foreach (var write in function.Outputs)
                {
                    await write(result, input, shutdown.Abort);
                }
            }
        }
        finally
        {
            await DisposeAsync(created);
            foreach (var stream in arguments.OfType<Stream>())
            {
                await stream.DisposeAsync();
            }
        }
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        switch (instance)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }
}
