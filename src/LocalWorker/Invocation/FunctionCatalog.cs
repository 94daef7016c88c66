using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LocalWorker.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace LocalWorker.Invocation;

/// <summary>Finds the functions of an app.</summary>
internal static partial class FunctionCatalog
{
    public static IReadOnlyList<FunctionDescriptor> Find(IEnumerable<Type> types)
    {
        const BindingFlags AllDeclared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var functions = new Dictionary<string, FunctionDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in types.SelectMany(type => type.GetMethods(AllDeclared)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { } attribute)
            {
                continue;
            }

            var function = Describe(attribute.Name, method);
            if (!functions.TryAdd(function.Name, function))
            {
                throw new WorkerConfigurationException(
                    $"Two functions are named '{function.Name}': {Show(functions[function.Name].Method)} and {Show(method)}. Give each [Function] its own name.");
            }
        }

        return [.. functions.Values];
    }

    private static FunctionDescriptor Describe(string name, MethodInfo method)
    {
        if (!ValidName().IsMatch(name))
        {
            throw new WorkerConfigurationException(
                $"'{name}' on {Show(method)} is not a function name. Start with a letter and go on with up to 127 letters, digits, '-' and '_'.");
        }

        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        {
            throw new WorkerConfigurationException($"Function '{name}': {Show(method)} is 'async void', so nobody learns when it ends. Return Task.");
        }

        if (method.ContainsGenericParameters || method.DeclaringType is { IsAbstract: true, IsSealed: false } or { IsInterface: true })
        {
            throw new WorkerConfigurationException($"Function '{name}': {Show(method)} must be a method of a class that can be created, without type parameters.");
        }

        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Attribute: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(pair => pair.Attribute is not null)
            .ToList();
        return triggers switch
        {
            [var (parameter, attribute)] => new FunctionDescriptor(name, method, parameter, attribute!),
            [] => throw new WorkerConfigurationException(
                $"Function '{name}': {Show(method)} has no trigger. Put one of [BlobTrigger], [QueueTrigger], [TimerTrigger] on a parameter."),
            _ => throw new WorkerConfigurationException(
                $"Function '{name}' has several triggers, on the parameters {string.Join(", ", triggers.Select(pair => $"'{pair.Parameter.Name}'"))}. Keep one, or make a function of each."),
        };
    }

    private static string Show(MethodInfo method) => $"{method.DeclaringType?.FullName}.{method.Name}";

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]{0,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ValidName();
}
