using System.Text;

namespace NewsletterFns.Extraction.Html.Metadata;

/// <summary>Makes JSON of what templates print: raw line breaks and quotes in strings, wrong escapes, missing ends, comment and CDATA wrappers.</summary>
internal static class JsonRepair
{
    public static string Repair(string script)
    {
        var start = script.IndexOfAny(['{', '[']);
        if (start < 0)
        {
            return script;
        }

        var result = new StringBuilder(script.Length - start + 8);
        var open = new Stack<char>();
        var inString = false;
        for (var i = start; i < script.Length; i++)
        {
            var c = script[i];
            if (c < ' ')
            {
                result.Append(' ');
            }
            else if (!inString)
            {
                inString = c == '"';
                result.Append(c);
                if (c is '{' or '[')
                {
                    open.Push(c == '{' ? '}' : ']');
                }
                else if (c is '}' or ']' && (!open.TryPop(out _) || open.Count == 0))
                {
                    // What follows the value is a wrapper or a semicolon.
                    return result.ToString();
                }
            }
            else if (c == '\\')
            {
                if (i + 1 < script.Length && "\"\\/bfnrtu".Contains(script[i + 1], StringComparison.Ordinal))
                {
                    result.Append(c).Append(script[++i]);
                }
            }
            else if (c == '"' && !EndsString(script, i + 1))
            {
                result.Append("\\\"");
            }
            else
            {
                inString = c != '"';
                result.Append(c);
            }
        }

        if (inString)
        {
            result.Append('"');
        }

        while (open.TryPop(out var end))
        {
            result.Append(end);
        }

        return result.ToString();
    }

    // A quotation mark ends a string only where JSON can go on.
    private static bool EndsString(string script, int at)
    {
        const int LongestGap = 1_000;
        for (var i = at; i < script.Length && i < at + LongestGap; i++)
        {
            if (!char.IsWhiteSpace(script[i]))
            {
                return script[i] is ',' or ':' or '}' or ']';
            }
        }

        return true;
    }
}
