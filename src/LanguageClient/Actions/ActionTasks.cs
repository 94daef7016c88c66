namespace Azure.AI.TextAnalytics;

/// <summary>Turns actions into the tasks of a job, in the order in which the real package sends them.</summary>
internal static class ActionTasks
{
    /// <summary>The tasks of all actions.</summary>
    public static IEnumerable<AnalysisTask> Of(TextAnalyticsActions actions) =>
    [
        .. Each(actions.RecognizePiiEntitiesActions, action =>
            new AnalysisTask(AnalysisTask.PiiEntityRecognition, action.ModelVersion, action.DisableServiceLogs)
            {
                Name = action.ActionName,
                Domain = action.DomainFilter,
                PiiCategories = [.. action.CategoriesFilter],
            }),
        .. Each(actions.RecognizeEntitiesActions, action =>
            new AnalysisTask(AnalysisTask.EntityRecognition, action.ModelVersion, action.DisableServiceLogs) { Name = action.ActionName }),
        .. Each(actions.ExtractKeyPhrasesActions, action =>
            new AnalysisTask(AnalysisTask.KeyPhraseExtraction, action.ModelVersion, action.DisableServiceLogs) { Name = action.ActionName }),
        .. Each(actions.RecognizeLinkedEntitiesActions, action =>
            new AnalysisTask(AnalysisTask.EntityLinking, action.ModelVersion, action.DisableServiceLogs) { Name = action.ActionName }),
        .. Each(actions.AnalyzeSentimentActions, action =>
            new AnalysisTask(AnalysisTask.SentimentAnalysis, action.ModelVersion, action.DisableServiceLogs)
            {
                Name = action.ActionName,
                OpinionMining = action.IncludeOpinionMining,
            }),
        .. Each(actions.ExtractiveSummarizeActions, action =>
            new AnalysisTask(AnalysisTask.ExtractiveSummarization, action.ModelVersion, action.DisableServiceLogs)
            {
                Name = action.ActionName,
                SentenceCount = action.MaxSentenceCount,
                SortBy = action.OrderBy,
            }),
        .. Each(actions.AbstractiveSummarizeActions, action =>
            new AnalysisTask(AnalysisTask.AbstractiveSummarization, action.ModelVersion, action.DisableServiceLogs)
            {
                Name = action.ActionName,
                SentenceCount = action.SentenceCount,
            }),
    ];

    /// <summary>Whether a task is summarization.</summary>
    public static bool IsSummary(AnalysisTask task) =>
        task.Kind is AnalysisTask.ExtractiveSummarization or AnalysisTask.AbstractiveSummarization;

    private static IEnumerable<AnalysisTask> Each<T>(IReadOnlyCollection<T>? actions, Func<T, AnalysisTask> task) =>
        actions?.Select(task) ?? [];
}
