using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace LocalWorker.Invocation;

/// <summary>A function as its method declares it.</summary>
internal sealed record FunctionDescriptor(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    /// <summary>The id under which the Functions host knows a function of an isolated worker.</summary>
    public string Id => $"Host.Functions.{Name}";

    /// <summary>How errors name the function.</summary>
    public string Display => $"Function '{Name}'";

    /// <summary>How errors name the trigger.</summary>
    public string TriggerDisplay => $"{Display}, parameter '{TriggerParameter.Name}', [{Trigger.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}]";
}
