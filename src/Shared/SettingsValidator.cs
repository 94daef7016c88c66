using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsletterFns;

/// <summary>Checks options by their annotations; an error names the setting, its value and what is allowed. Linked into each room that has options.</summary>
internal sealed class SettingsValidator<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var errors = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), errors, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(errors.SelectMany(error => error.MemberNames, (error, member) =>
                $"Setting {section}__{member} is \"{typeof(TOptions).GetProperty(member)?.GetValue(options)}\": it {error.ErrorMessage}."));
    }
}
