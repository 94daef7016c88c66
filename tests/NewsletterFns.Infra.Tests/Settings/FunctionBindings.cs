using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using NewsletterFns.Functions;

namespace NewsletterFns.Infra.Tests.Settings;

/// <summary>What one function's attributes ask of the settings.</summary>
internal sealed partial record FunctionBindings(string Name, bool TakesEvents, bool ScansBlobs, IReadOnlyList<string> Connections, IReadOnlyList<string> Expressions)
{
    public static IReadOnlyList<FunctionBindings> All { get; } =
    [
        .. from type in typeof(ProcessArticle).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           orderby function.Name
           select Of(function.Name, [.. method.GetCustomAttributes(), .. method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes())]),
    ];

    private static FunctionBindings Of(string name, IReadOnlyList<Attribute> attributes)
    {
        var texts = attributes.Where(attribute => attribute is not FunctionAttribute)
            .SelectMany(attribute => attribute.GetType().GetProperties(), (attribute, property) => (property.Name, Value: property.GetValue(attribute) as string))
            .Where(text => text.Value is not null)
            .ToList();
        var blobs = attributes.OfType<BlobTriggerAttribute>().ToList();
        return new FunctionBindings(
            name,
            blobs.Any(trigger => trigger.Source == BlobTriggerSource.EventGrid),
            blobs.Any(trigger => trigger.Source != BlobTriggerSource.EventGrid),
            [.. texts.Where(text => text.Name == "Connection").Select(text => text.Value!)],
            [.. texts.SelectMany(text => Expression().Matches(text.Value!)).Select(match => match.Groups["name"].Value)]);
    }

    [GeneratedRegex("%(?<name>[^%]+)%")]
    private static partial Regex Expression();
}
