using System.Globalization;
using System.Reflection;
using Azure.AI.TextAnalytics;

namespace LanguageClient.Tests;

/// <summary>
/// Code written against the drop-in must compile against Azure.AI.TextAnalytics 5.3.0: nothing is public that the real package does not have.
/// PublicSurface.txt is the part of the real package's listing that the drop-in declares, one type or member a line.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Assembly = typeof(TextAnalyticsClient).Assembly;

    [Fact]
    public void ExportedTypesAndMembers_AreThoseOfTheRealPackage()
    {
        using var reader = new StreamReader(typeof(PublicSurfaceTests).Assembly.GetManifestResourceStream("PublicSurface.txt")!);

        Assert.Equal(reader.ReadToEnd(), string.Concat(Surface().Order(StringComparer.Ordinal).Select(line => line + '\n')), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Calls_OfTheClient_AreVirtual() => Assert.All(
        typeof(TextAnalyticsClient).GetMethods(Declared).Where(IsVisible),
        method => Assert.True(method is { IsVirtual: true, IsFinal: false }, method.Name));

    [Fact]
    public void Assembly_IsNamedAsTheProject() => Assert.Equal("LanguageClient", Assembly.GetName().Name);

    private static IEnumerable<string> Surface() => Assembly.GetExportedTypes().SelectMany(type => Members(type).Prepend(Name(type) + Base(type)));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{Name(type)}.{name} = {(int)Enum.Parse(type, name)}"));
        }

        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"ctor({Parameters(constructor)})");
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetMethod is { } getter && IsVisible(getter))
            .Select(property =>
                $"{property.Name}: {Name(property.PropertyType)} {{ get{(property.SetMethod is { } setter && IsVisible(setter) ? " set" : "")} }}");
        var methods = type.GetMethods(Declared)
            .Where(method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(method => $"{method.Name}({Parameters(method)}): {Name(method.ReturnType)}");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{field.Name}: {Name(field.FieldType)}");
        return constructors.Concat(properties).Concat(methods).Concat(fields).Select(member => $"{Name(type)}.{member}");
    }

    private static string Base(Type type) =>
        type.IsClass && type.BaseType != typeof(object) ? $" : {Name(type.BaseType!)}" : type.IsEnum ? " (enum)" : type.IsValueType ? " (struct)" : "";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => string.Join(
        ", ",
        method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
