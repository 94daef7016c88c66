using System.Globalization;
using System.Text;
using LocalWorker.Hosting;

namespace LocalWorker.Binding;

/// <summary>A text with <c>{name}</c> in it: literals and names in turn. <c>{{</c> and <c>}}</c> stand for braces.</summary>
internal sealed class BindingTemplate
{
    private BindingTemplate(string text, IReadOnlyList<Part> parts)
    {
        Text = text;
        Parts = parts;
    }

    public string Text { get; }

    public IReadOnlyList<Part> Parts { get; }

    public static BindingTemplate Parse(string text, string owner)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c);
                i++;
            }
            else if (c == '{')
            {
                var end = text.IndexOf('}', i);
                var name = end < 0 ? "" : text[(i + 1)..end];
                if (name.Length == 0 || name.Contains('{', StringComparison.Ordinal))
                {
                    throw Invalid("has a '{' without a name and a '}' after it");
                }

                Flush();
                parts.Add(new Part(name, IsName: true));
                i = end;
            }
            else if (c == '}')
            {
                throw Invalid("has a '}' without a '{' before it");
            }
            else
            {
                literal.Append(c);
            }
        }

        Flush();
        return new BindingTemplate(text, parts);

        void Flush()
        {
            if (literal.Length > 0)
            {
                parts.Add(new Part(literal.ToString(), IsName: false));
                literal.Clear();
            }
        }

        WorkerConfigurationException Invalid(string fault) =>
            new($"{owner}: '{text}' {fault}. Write a literal brace twice.");
    }

    /// <summary>Puts the values of an invocation in place of the names; knows <c>{rand-guid}</c> and <c>{DateTime}</c> as the host does.</summary>
    public string Expand(IReadOnlyDictionary<string, string> values, TimeProvider time)
    {
        var result = new StringBuilder();
        foreach (var part in Parts)
        {
            result.Append(part.IsName ? Value(part.Text) : part.Text);
        }

        return result.ToString();

        string Value(string name)
        {
            if (values.TryGetValue(name, out var value))
            {
                return value;
            }

            var (system, format) = name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (name[..colon], name[(colon + 1)..]) : (name, null);
            return system.ToUpperInvariant() switch
            {
                "RAND-GUID" => Guid.NewGuid().ToString(format, CultureInfo.InvariantCulture),
                "DATETIME" => time.GetUtcNow().UtcDateTime.ToString(format ?? "yyyy-MM-ddTHH-mm-ssZ", CultureInfo.InvariantCulture),
                _ => throw new InvalidOperationException(
                    $"'{Text}' needs a value for '{{{name}}}', but the trigger gives only: {string.Join(", ", values.Keys)}."),
            };
        }
    }

    /// <param name="Text">A literal, or the name between the braces.</param>
    /// <param name="IsName">Which of both it is.</param>
    internal readonly record struct Part(string Text, bool IsName);
}
