namespace NewsletterFns.Language.Azure;

/// <summary>One request to the service.</summary>
/// <param name="IsJob">Whether it is a job, with every feature at once, or a synchronous request with one.</param>
/// <param name="Features">What is asked, in the order of <see cref="LanguageFeature"/>.</param>
/// <param name="Pieces">Of which texts.</param>
/// <param name="SummarySentences">How many sentences a summary has.</param>
internal sealed record PlannedRequest(bool IsJob, IReadOnlyList<LanguageFeature> Features, IReadOnlyList<TextPiece> Pieces, int SummarySentences)
{
    /// <summary>The smaller requests that tell which part of this one the service refuses: by feature, else by halves of the texts; none where it is a single one.</summary>
    public IReadOnlyList<PlannedRequest> Parts()
    {
        if (Features.Count > 1)
        {
            return [.. Features.Select(feature => this with { Features = [feature] })];
        }

        var half = Pieces.Count / 2;
        return half == 0 ? [] : [this with { Pieces = [.. Pieces.Take(half)] }, this with { Pieces = [.. Pieces.Skip(half)] }];
    }
}
