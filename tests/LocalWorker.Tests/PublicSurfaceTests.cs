using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Tests;

/// <summary>Code written against the drop-in must compile against the Functions Worker: nothing is public that the real packages do not have.</summary>
public sealed class PublicSurfaceTests
{
    private const string Worker = "Microsoft.Azure.Functions.Worker";

    private static readonly Dictionary<string, string[]> Real = new()
    {
        [$"{Worker}.FunctionAttribute"] = ["ctor(String)", "Name { get }"],
        [$"{Worker}.BlobTriggerAttribute"] = ["ctor(String)", "BlobPath { get }", "Connection { get set }", "Source { get set }"],
        [$"{Worker}.BlobTriggerSource"] = ["LogsAndContainerScan = 0", "EventGrid = 1"],
        [$"{Worker}.BlobInputAttribute"] = ["ctor(String)", "BlobPath { get }", "Connection { get set }"],
        [$"{Worker}.BlobOutputAttribute"] = ["ctor(String)", "BlobPath { get }", "Connection { get set }"],
        [$"{Worker}.QueueTriggerAttribute"] = ["ctor(String)", "QueueName { get }", "Connection { get set }"],
        [$"{Worker}.QueueOutputAttribute"] = ["ctor(String)", "QueueName { get }", "Connection { get set }"],
        [$"{Worker}.TimerTriggerAttribute"] = ["ctor(String)", "Schedule { get }", "RunOnStartup { get set }", "UseMonitor { get set }"],
        [$"{Worker}.TimerInfo"] = ["ctor()", "IsPastDue { get set }", "ScheduleStatus { get set }"],
        [$"{Worker}.ScheduleStatus"] = ["ctor()", "Last { get set }", "LastUpdated { get set }", "Next { get set }"],
        [$"{Worker}.FunctionContext"] =
            ["ctor()", "CancellationToken { get }", "FunctionId { get }", "InstanceServices { get set }", "InvocationId { get }", "Items { get set }"],
        [$"{Worker}.Extensions.Abstractions.BindingAttribute"] = ["ctor()"],
        [$"{Worker}.Extensions.Abstractions.TriggerBindingAttribute"] = ["ctor()"],
        [$"{Worker}.Extensions.Abstractions.InputBindingAttribute"] = ["ctor()"],
        [$"{Worker}.Extensions.Abstractions.OutputBindingAttribute"] = ["ctor()"],
        [$"{Worker}.Builder.FunctionsApplication"] = ["ctor()", "CreateBuilder(String[])"],
        [$"{Worker}.Builder.FunctionsApplicationBuilder"] =
        [
            "Build()", "Configuration { get }", "ConfigureContainer(IServiceProviderFactory`1, Action`1)", "Environment { get }", "Logging { get }",
            "Metrics { get }", "Properties { get }", "Services { get }",
        ],
    };

    [Fact]
    public void ExportedTypes_AreThoseOfTheRealPackages()
    {
        var exported = typeof(FunctionAttribute).Assembly.GetExportedTypes().Select(type => type.FullName!).Order();

        Assert.Equal(Real.Keys.Order(), exported);
    }

    [Fact]
    public void ExportedMembers_AreThoseOfTheRealPackages()
    {
        Assert.All(typeof(FunctionAttribute).Assembly.GetExportedTypes(), type => Assert.Equal(Real[type.FullName!].Order(), Members(type).Order()));
    }

    [Theory]
    [InlineData(typeof(FunctionAttribute), AttributeTargets.Method)]
    [InlineData(typeof(BlobTriggerAttribute), AttributeTargets.Parameter)]
    [InlineData(typeof(BlobInputAttribute), AttributeTargets.Parameter)]
    [InlineData(typeof(BlobOutputAttribute), AttributeTargets.Method | AttributeTargets.Property)]
    [InlineData(typeof(QueueTriggerAttribute), AttributeTargets.Parameter)]
    [InlineData(typeof(QueueOutputAttribute), AttributeTargets.Method | AttributeTargets.Property)]
    [InlineData(typeof(TimerTriggerAttribute), AttributeTargets.Parameter)]
    public void Attribute_GoesWhereTheRealOneGoes(Type attribute, AttributeTargets targets) =>
        Assert.Equal(targets, attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn);

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {(int)Enum.Parse(type, name)}");
        }

        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"ctor({Parameters(constructor)})");
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetMethod is { } getter && IsVisible(getter))
            .Select(property => $"{property.Name} {{ get{(property.SetMethod is { } setter && IsVisible(setter) ? " set" : "")} }}");
        var methods = type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName)
            .Select(method => $"{method.Name}({Parameters(method)})");
        var others = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => field.Name)
            .Concat(type.GetEvents(Declared).Select(@event => @event.Name));
        return [.. constructors, .. properties, .. methods, .. others];
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name));
}
