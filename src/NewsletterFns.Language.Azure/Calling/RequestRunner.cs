using System.Globalization;
using Azure;
using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsletterFns.Language.Service;

namespace NewsletterFns.Language.Azure;

/// <summary>Carries out planned requests.</summary>
internal sealed class RequestRunner(ServiceCaller caller, IOptions<AzureLanguageOptions> options, TimeProvider time, ILogger<RequestRunner> logger)
{
    private const int MaxSubmits = 3;

    private static readonly TimeSpan FirstPoll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(5);

    /// <summary>Detects the languages of pieces.</summary>
    /// <exception cref="LanguageServiceUnavailableException">The service cannot answer now.</exception>
    /// <exception cref="RequestRejectedException">The service does not take the request.</exception>
    public async Task<DetectLanguageResultCollection> DetectAsync(IReadOnlyList<DetectLanguageInput> inputs, WaitBudget budget, CancellationToken cancellationToken)
    {
        var request = new TextAnalyticsRequestOptions { DisableServiceLogs = true };
        return (await caller.CallAsync(async (client, token) => (await client.DetectLanguageBatchAsync(inputs, request, token)).Value, budget, cancellationToken)).Answer;
    }

    /// <summary>Carries out a request; where the service does not take it, its parts, so that one text or feature costs no other.</summary>
    /// <param name="request">The request.</param>
    /// <param name="texts">The whole texts.</param>
    /// <param name="languages">Their languages, as the service is told.</param>
    /// <param name="budget">What waits are taken from.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>An outcome for every feature of every piece.</returns>
    public async Task<IReadOnlyList<PieceOutcome>> RunAsync(
        PlannedRequest request, IReadOnlyList<string> texts, IReadOnlyList<string> languages, WaitBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            var inputs = request.Pieces
                .Select((piece, i) => new TextDocumentInput(i.ToString(CultureInfo.InvariantCulture), texts[piece.Document].Substring(piece.Offset, piece.Length)) { Language = languages[piece.Document] })
                .ToList();
            var reader = new ResultReader(request.Pieces, texts);
            IReadOnlyList<PieceOutcome> outcomes = request.IsJob
                ? await RunJobAsync(request, inputs, reader, budget, cancellationToken)
                : [.. await RunSyncAsync(request.Features[0], inputs, reader, budget, cancellationToken)];
            return [.. outcomes, .. Unanswered(request, outcomes)];
        }
        catch (RequestRejectedException rejected)
        {
            var parts = request.Parts();
            if (parts.Count == 0)
            {
                return [.. PieceOutcome.Failed(request, new PieceFailure($"Azure AI Language answered {rejected.Description}; the article's other features are not affected.", rejected, MayPass: false))];
            }

            Log.Rejected(logger, string.Join(", ", request.Features), request.Pieces.Count, rejected.Description);
            var outcomes = await Task.WhenAll(parts.Select(part => RunAsync(part, texts, languages, budget, cancellationToken)));
            return [.. outcomes.SelectMany(part => part)];
        }
        catch (LanguageServiceUnavailableException later)
        {
            return [.. PieceOutcome.Failed(request, new PieceFailure("Azure AI Language did not answer in time.", later, MayPass: false))];
        }
    }

    private static IEnumerable<PieceOutcome> Unanswered(PlannedRequest request, IReadOnlyList<PieceOutcome> outcomes)
    {
        var answered = outcomes.Select(outcome => (outcome.Feature, outcome.Piece)).ToHashSet();
        var failure = new PieceFailure("Azure AI Language left it out of its answer.", new ServiceErrorException("nothing"), MayPass: true);
        return PieceOutcome.Failed(request, failure).Where(outcome => !answered.Contains((outcome.Feature, outcome.Piece)));
    }

    private async Task<IEnumerable<PieceOutcome>> RunSyncAsync(
        LanguageFeature feature, List<TextDocumentInput> inputs, ResultReader reader, WaitBudget budget, CancellationToken cancellationToken)
    {
        var request = new TextAnalyticsRequestOptions { DisableServiceLogs = true };
        return (await caller.CallAsync(
            async (client, token) => feature switch
            {
                LanguageFeature.Entities => reader.Read((await client.RecognizeEntitiesBatchAsync(inputs, request, token)).Value),
                LanguageFeature.LinkedEntities => reader.Read((await client.RecognizeLinkedEntitiesBatchAsync(inputs, request, token)).Value),
                LanguageFeature.KeyPhrases => reader.Read((await client.ExtractKeyPhrasesBatchAsync(inputs, request, token)).Value),
                LanguageFeature.Pii => reader.Read((await client.RecognizePiiEntitiesBatchAsync(inputs, new RecognizePiiEntitiesOptions { DisableServiceLogs = true }, token)).Value),
                LanguageFeature.Sentiment => reader.Read((await client.AnalyzeSentimentBatchAsync(inputs, new AnalyzeSentimentOptions { DisableServiceLogs = true }, token)).Value),
                _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "There is no synchronous request for it."),
            },
            budget,
            cancellationToken)).Answer;
    }

    private async Task<IReadOnlyList<PieceOutcome>> RunJobAsync(
        PlannedRequest request, List<TextDocumentInput> inputs, ResultReader reader, WaitBudget budget, CancellationToken cancellationToken)
    {
        var actions = ActionsOf(request);
        for (var submit = 1; ; submit++)
        {
            var (operation, endpoint) = await caller.CallAsync(
                (client, token) => client.AnalyzeActionsAsync(WaitUntil.Started, inputs, actions, options: null, token), budget, cancellationToken);
            try
            {
                await WaitAsync(operation, endpoint, budget, cancellationToken);
                return await ReadAsync(operation, endpoint, reader, budget, cancellationToken);
            }
            catch (JobGoneException) when (submit < MaxSubmits)
            {
                Log.JobLost(logger, endpoint.Address);
            }
            catch (JobGoneException gone)
            {
                throw new LanguageServiceUnavailableException($"Azure AI Language at {endpoint.Address} loses jobs.", innerException: gone);
            }
        }
    }

    private async Task WaitAsync(AnalyzeActionsOperation operation, LanguageEndpoint endpoint, WaitBudget budget, CancellationToken cancellationToken)
    {
        var timeout = TimeSpan.FromSeconds(options.Value.JobTimeoutSeconds);
        var started = time.GetTimestamp();
        var interval = FirstPoll;
        while (true)
        {
            await Task.Delay(interval, time, cancellationToken);
            await caller.CallAsync(endpoint, async token => await operation.UpdateStatusAsync(token), budget, cancellationToken);
            if (operation.HasCompleted)
            {
                return;
            }

            if (time.GetElapsedTime(started) > timeout)
            {
                Log.JobLate(logger, endpoint.Address, timeout);
                await CancelAsync(operation, endpoint, budget, cancellationToken);
                throw new LanguageServiceUnavailableException($"Azure AI Language at {endpoint.Address} did not finish a job within {timeout}.");
            }

            interval = interval * 1.5 < LongestPoll ? interval * 1.5 : LongestPoll;
        }
    }

    /// <summary>Spares the service work that nobody waits for any more; whether it succeeds does not matter.</summary>
    private async Task CancelAsync(AnalyzeActionsOperation operation, LanguageEndpoint endpoint, WaitBudget budget, CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync(
                endpoint,
                async token =>
                {
                    await operation.CancelAsync(token);
                    return true;
                },
                budget,
                cancellationToken);
        }
        catch (Exception e) when (e is LanguageServiceUnavailableException or RequestRejectedException or JobGoneException)
        {
            // It ends by itself.
        }
    }

    private async Task<IReadOnlyList<PieceOutcome>> ReadAsync(
        AnalyzeActionsOperation operation, LanguageEndpoint endpoint, ResultReader reader, WaitBudget budget, CancellationToken cancellationToken)
    {
        var pages = await caller.CallAsync(endpoint, async token => await operation.GetValuesAsync(token).ToListAsync(token), budget, cancellationToken);
        return [.. pages.SelectMany(page => Read(page, reader))];
    }

    /// <summary>What one page holds; an action that failed as a whole is left out, and so is tried again by itself where that may help.</summary>
    private static IEnumerable<PieceOutcome> Read(AnalyzeActionsResult page, ResultReader reader) =>
    [
        .. page.RecognizeEntitiesResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
        .. page.RecognizeLinkedEntitiesResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
        .. page.ExtractKeyPhrasesResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
        .. page.ExtractiveSummarizeResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
        .. page.RecognizePiiEntitiesResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
        .. page.AnalyzeSentimentResults.Where(action => !action.HasError).SelectMany(action => reader.Read(action.DocumentsResults)),
    ];

    private static TextAnalyticsActions ActionsOf(PlannedRequest request)
    {
        var actions = new TextAnalyticsActions();
        foreach (var feature in request.Features)
        {
            switch (feature)
            {
                case LanguageFeature.Entities:
                    actions.RecognizeEntitiesActions = [new RecognizeEntitiesAction { DisableServiceLogs = true }];
                    break;
                case LanguageFeature.LinkedEntities:
                    actions.RecognizeLinkedEntitiesActions = [new RecognizeLinkedEntitiesAction { DisableServiceLogs = true }];
                    break;
                case LanguageFeature.KeyPhrases:
                    actions.ExtractKeyPhrasesActions = [new ExtractKeyPhrasesAction { DisableServiceLogs = true }];
                    break;
                case LanguageFeature.Summary:
                    actions.ExtractiveSummarizeActions =
                    [
                        new ExtractiveSummarizeAction
                        {
                            DisableServiceLogs = true,
                            MaxSentenceCount = Math.Min(request.SummarySentences, ServiceLimits.SummarySentences),
                            OrderBy = ExtractiveSummarySentencesOrder.Offset,
                        },
                    ];
                    break;
                case LanguageFeature.Pii:
                    actions.RecognizePiiEntitiesActions = [new RecognizePiiEntitiesAction { DisableServiceLogs = true }];
                    break;
                case LanguageFeature.Sentiment:
                    actions.AnalyzeSentimentActions = [new AnalyzeSentimentAction { DisableServiceLogs = true }];
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(request), feature, "There is no action for it.");
            }
        }

        return actions;
    }
}
