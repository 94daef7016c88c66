using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Invocation;

/// <summary>Makes the value of one parameter for one invocation.</summary>
internal delegate ValueTask<object?> ParameterBinder(TriggerInput input, FunctionContext context);
