using System.Reflection;

namespace LocalWorker.Invocation;

/// <summary>A function that is ready to be invoked.</summary>
internal sealed class BoundFunction(FunctionDescriptor descriptor, IReadOnlyList<ParameterBinder> parameters, IReadOnlyList<OutputWriter> outputs)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(descriptor.Method);
    private readonly PropertyInfo? _taskResult = ResultOf(descriptor.Method.ReturnType);

    public FunctionDescriptor Descriptor { get; } = descriptor;

    public IReadOnlyList<ParameterBinder> Parameters { get; } = parameters;

    public IReadOnlyList<OutputWriter> Outputs { get; } = outputs;

    /// <summary>The type of what the function returns, out of its task; null for none.</summary>
    public static Type? ReturnTypeOf(MethodInfo method) =>
        ResultOf(method.ReturnType)?.PropertyType
        ?? (method.ReturnType == typeof(void) || method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask) ? null : method.ReturnType);

    public async Task<object?> CallAsync(object? instance, object?[] arguments)
    {
        var returned = _invoker.Invoke(instance, arguments.AsSpan());
        switch (returned)
        {
            case Task task:
                await task;
                return _taskResult?.GetValue(task);
            case ValueTask valueTask:
                await valueTask;
                return null;
            case not null when _taskResult is not null:
                // ValueTask<T> has no base type to await by.
                await (Task)returned.GetType().GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null)!;
                return _taskResult.GetValue(returned);
            default:
                return returned;
        }
    }

    private static PropertyInfo? ResultOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetProperty(nameof(Task<>.Result))
            : null;
}
