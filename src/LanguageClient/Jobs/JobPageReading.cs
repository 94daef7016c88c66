using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the pages of jobs.</summary>
internal static class JobPageReading
{
    /// <summary>The results of the only task of a job; none when the page does not have the task.</summary>
    public static T Only<T>(JobState state, DocumentOrder order, string kind, ResultReader<T> read) =>
        read(state.Tasks.FirstOrDefault(task => task.Is(kind))?.Results ?? default, order);

    /// <summary>The results of all actions of a job.</summary>
    public static AnalyzeActionsResult Actions(JobState state, DocumentOrder order)
    {
        return new AnalyzeActionsResult(
            Each(
                AnalysisTask.PiiEntityRecognition,
                (task, results) => new RecognizePiiEntitiesActionResult(PiiResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new RecognizePiiEntitiesActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.EntityRecognition,
                (task, results) => new RecognizeEntitiesActionResult(EntityResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new RecognizeEntitiesActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.KeyPhraseExtraction,
                (task, results) => new ExtractKeyPhrasesActionResult(KeyPhraseResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new ExtractKeyPhrasesActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.EntityLinking,
                (task, results) => new RecognizeLinkedEntitiesActionResult(LinkedEntityResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new RecognizeLinkedEntitiesActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.SentimentAnalysis,
                (task, results) => new AnalyzeSentimentActionResult(SentimentResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new AnalyzeSentimentActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.ExtractiveSummarization,
                (task, results) => new ExtractiveSummarizeActionResult(ExtractiveSummaryResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new ExtractiveSummarizeActionResult(task.Name, task.CompletedOn, error)),
            Each(
                AnalysisTask.AbstractiveSummarization,
                (task, results) => new AbstractiveSummarizeActionResult(AbstractiveSummaryResults.Read(results, order), task.Name, task.CompletedOn),
                (task, error) => new AbstractiveSummarizeActionResult(task.Name, task.CompletedOn, error)));

        List<T> Each<T>(string kind, Func<JobTask, JsonElement, T> succeed, Func<JobTask, TextAnalyticsError, T> fail) =>
        [
            .. state.Tasks
                .Where(task => task.Is(kind))
                .Select(task => task.Results is { } results ? succeed(task, results) : fail(task, ErrorOf(task, state))),
        ];
    }

    /// <summary>Why a task failed: what it says itself, else what the job says.</summary>
    private static TextAnalyticsError ErrorOf(JobTask task, JobState state)
    {
        if (task.Error is { } own)
        {
            return own;
        }

        return state.Errors.Count > 0
            ? state.Errors[0]
            : new TextAnalyticsError(TextAnalyticsErrorCode.InternalServerError, "The action failed.", target: null);
    }
}
