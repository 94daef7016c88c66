using LocalWorker.Hosting;
using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace LocalWorker.Tests.Invocation;

public sealed class FunctionCatalogTests
{
    [Fact]
    public void Find_Types_FindsInstanceAndStaticMethodsOfAnyVisibility()
    {
        var functions = FunctionCatalog.Find([typeof(Good), typeof(StaticGood), typeof(string)]);

        Assert.Equal(["First", "Second", "Third"], functions.Select(function => function.Name).Order());
        Assert.All(functions, function => Assert.Equal("message", function.TriggerParameter.Name));
        Assert.Equal("Host.Functions.First", functions.Single(function => function.Name == "First").Id);
    }

    [Theory]
    [InlineData(typeof(Twice), "Two functions are named 'Same'")]
    [InlineData(typeof(NoTrigger), "Function 'NoTrigger': LocalWorker.Tests.Invocation.FunctionCatalogTests+NoTrigger.Run has no trigger.")]
    [InlineData(typeof(TwoTriggers), "Function 'TwoTriggers' has several triggers, on the parameters 'a', 'b'.")]
    [InlineData(typeof(BadName), "'1 bad' on LocalWorker.Tests.Invocation.FunctionCatalogTests+BadName.Run is not a function name.")]
    [InlineData(typeof(AsyncVoid), "is 'async void'")]
    [InlineData(typeof(Abstract), "must be a method of a class that can be created")]
    public void Find_WrongFunction_SaysWhat(Type type, string fault) =>
        Assert.Contains(fault, Assert.Throws<WorkerConfigurationException>(() => FunctionCatalog.Find([type])).Message, StringComparison.Ordinal);

    [Fact]
    public void FindTypes_AssembliesNamed_SearchesThem() =>
        Assert.Contains(typeof(Good), FunctionTypes.Find(Configuration("LocalWorker; LocalWorker.Tests")).Types);

    [Fact]
    public void FindTypes_UnknownAssembly_NamesSettingAndValue()
    {
        var error = Assert.Throws<WorkerConfigurationException>(() => FunctionTypes.Find(Configuration("No.Such.Assembly")));

        Assert.StartsWith("The setting 'LocalWorker:FunctionAssemblies' names 'No.Such.Assembly', which cannot be loaded:", error.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(string assemblies) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(FunctionTypes.AssembliesSetting, assemblies)]).Build();

#pragma warning disable CA1822, IDE0060 // Functions as people write them.
    private sealed class Good
    {
        [Function("First")]
        public void First([QueueTrigger("q")] string message)
        {
        }

        [Function("Second")]
        internal void Second([QueueTrigger("q")] string message)
        {
        }
    }

    private static class StaticGood
    {
        [Function("Third")]
        public static void Run([QueueTrigger("q")] string message)
        {
        }
    }

    private sealed class Twice
    {
        [Function("same")]
        public void First([QueueTrigger("q")] string message)
        {
        }

        [Function("Same")]
        public void Second([QueueTrigger("q")] string message)
        {
        }
    }

    private sealed class NoTrigger
    {
        [Function("NoTrigger")]
        public void Run(string message)
        {
        }
    }

    private sealed class TwoTriggers
    {
        [Function("TwoTriggers")]
        public void Run([QueueTrigger("q")] string a, [TimerTrigger("0 * * * * *")] TimerInfo b)
        {
        }
    }

    private sealed class BadName
    {
        [Function("1 bad")]
        public void Run([QueueTrigger("q")] string message)
        {
        }
    }

    private sealed class AsyncVoid
    {
        [Function("AsyncVoid")]
        public async void Run([QueueTrigger("q")] string message) => await Task.CompletedTask;
    }

    private abstract class Abstract
    {
        [Function("Abstract")]
        public void Run([QueueTrigger("q")] string message)
        {
        }
    }
#pragma warning restore CA1822, IDE0060
}
