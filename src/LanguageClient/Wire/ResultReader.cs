using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the results of a feature.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="results">The member <c>results</c> of an answer or of a task of a job.</param>
/// <param name="order">The order of the documents.</param>
internal delegate T ResultReader<out T>(JsonElement results, DocumentOrder order);
