using System.Collections;

namespace LocalWorker.Binding;

/// <summary>Which parameter types are read from JSON.</summary>
internal static class JsonTypes
{
    public static bool CanRead(Type type) =>
        type.IsArray ? CanRead(type.GetElementType()!) || type.GetElementType()!.IsPrimitive || type.GetElementType() == typeof(string)
        : !type.IsPrimitive && !type.IsEnum && !type.IsPointer && !type.IsByRef && !type.IsGenericParameter
            && type != typeof(string) && type != typeof(object)
            && (!type.IsAbstract || typeof(IEnumerable).IsAssignableFrom(type))
            && !typeof(Delegate).IsAssignableFrom(type)
            && !typeof(Stream).IsAssignableFrom(type)
            && !typeof(Task).IsAssignableFrom(type)
            && type.Namespace?.Split('.')[0] is not "Azure"
            && type.Namespace is not ("System" or "System.Threading" or "System.IO" or "Microsoft.Azure.Functions.Worker");
}
