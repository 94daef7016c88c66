using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace NewsletterFns;

/// <summary>Checks options by their annotations; an error names the setting, its value and what is allowed.</summary>
internal sealed class SettingsValidator<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var errors =
            from property in typeof(TOptions).GetProperties()
            let value = property.GetValue(options)
            from attribute in property.GetCustomAttributes(typeof(ValidationAttribute), inherit: true).Cast<ValidationAttribute>()
            where !attribute.IsValid(value)
            select string.Create(CultureInfo.InvariantCulture, $"Setting {section}__{property.Name} is \"{value}\"; {Allowed(attribute)}, or leave it out for the default.");
        return errors.ToList() is { Count: > 0 } all ? ValidateOptionsResult.Fail(all) : ValidateOptionsResult.Success;
    }

    private static string Allowed(ValidationAttribute attribute) => attribute is RangeAttribute range
        ? string.Create(CultureInfo.InvariantCulture, $"set it to a number from {range.Minimum:N0} to {range.Maximum:N0}")
        : attribute.ErrorMessage ?? throw new InvalidOperationException($"{attribute.GetType().Name} of {typeof(TOptions).Name} has no message.");
}
