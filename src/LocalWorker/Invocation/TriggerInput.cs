namespace LocalWorker.Invocation;

/// <summary>What a trigger hands to one invocation.</summary>
/// <param name="source">What triggered it, for the log: a blob's path, a message's id.</param>
/// <param name="bindingData">The values that <c>{name}</c> and <c>string name</c> take.</param>
internal abstract class TriggerInput(string source, IReadOnlyDictionary<string, string> bindingData)
{
    public string Source { get; } = source;

    public IReadOnlyDictionary<string, string> BindingData { get; } = bindingData;

    /// <summary>The value of the trigger's parameter.</summary>
    public abstract object? Value();
}
