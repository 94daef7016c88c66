using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace NewsletterFns.Extraction;

/// <summary>Checks the ranges of <see cref="ExtractionOptions"/> and names setting, value and way out.</summary>
internal sealed class ExtractionOptionsValidator : IValidateOptions<ExtractionOptions>
{
    public ValidateOptionsResult Validate(string? name, ExtractionOptions options)
    {
        var failures = new List<string>();
        foreach (var property in typeof(ExtractionOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var value = property.GetValue(options);
            if (property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(value))
            {
                failures.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ExtractionOptions.SectionName}:{property.Name} is {value}; set it to a number from {range.Minimum} to {range.Maximum}, or leave it out for the default."));
            }
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
