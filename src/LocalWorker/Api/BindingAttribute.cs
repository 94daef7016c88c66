namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>The base of every binding attribute.</summary>
public abstract class BindingAttribute : Attribute
{
}
