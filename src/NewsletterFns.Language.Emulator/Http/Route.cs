using Microsoft.AspNetCore.Http;

namespace NewsletterFns.Language.Emulator.Http;

/// <summary>What the path and method of a request ask for.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="JobId">The job it is about, where it is about one.</param>
internal readonly record struct Route(EmulatedOperation Operation, Guid JobId = default)
{
    private const string Analyze = "/language/:analyze-text";
    private const string Jobs = "/language/analyze-text/jobs";
    private const string Cancel = ":cancel";

    /// <summary>The path of a job.</summary>
    public static string PathOf(Guid job) => $"{Jobs}/{job:D}";

    /// <summary>Reads a request.</summary>
    public static Route Of(HttpRequest request)
    {
        bool isPost = HttpMethods.IsPost(request.Method);
        string path = request.Path.Value ?? string.Empty;
        if (isPost && path.Equals(Analyze, StringComparison.OrdinalIgnoreCase))
        {
            return new Route(EmulatedOperation.Analyze);
        }

        if (!path.StartsWith(Jobs, StringComparison.OrdinalIgnoreCase))
        {
            return new Route(EmulatedOperation.Other);
        }

        string rest = path[Jobs.Length..];
        if (isPost && rest.Length == 0)
        {
            return new Route(EmulatedOperation.SubmitJob);
        }

        bool isCancel = isPost && rest.EndsWith(Cancel, StringComparison.OrdinalIgnoreCase);
        string id = isCancel ? rest[..^Cancel.Length] : rest;
        return (isCancel || HttpMethods.IsGet(request.Method)) && id.StartsWith('/') && Guid.TryParseExact(id[1..], "D", out Guid job)
            ? new Route(isCancel ? EmulatedOperation.CancelJob : EmulatedOperation.GetJob, job)
            : new Route(EmulatedOperation.Other);
    }
}
