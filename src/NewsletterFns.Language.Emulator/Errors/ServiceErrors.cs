using NewsletterFns.Language.Emulator.Kinds;
using NewsletterFns.Language.Emulator.Wire;

namespace NewsletterFns.Language.Emulator.Errors;

/// <summary>
/// Every error of the emulator. Codes are those of <c>common.json</c>, api-version 2023-04-01; messages that recorded sessions of the
/// service's clients show are kept word for word, so that code which looks at them can be tested.
/// </summary>
internal static class ServiceErrors
{
    private const string LanguageSupport = "https://aka.ms/language-service/language-support";
    private const string DataLimits = "https://aka.ms/text-analytics-data-limits";

    // Errors of whole requests.

    public static RequestFailure MissingApiVersion() => Request("InvalidRequest", "The api-version query parameter (?api-version=) is required for all requests.");

    public static RequestFailure UnknownApiVersion(string version, IEnumerable<string> known) =>
        Request("InvalidParameterValue", $"The api-version '{version}' is not supported. Supported versions: {string.Join(',', known)}");

    public static RequestFailure InvalidQuery(string parameter, string value) =>
        Request("InvalidParameterValue", $"The value '{value}' of the query parameter {parameter} is not valid.");

    public static RequestFailure EmptyRequest() => Request("EmptyRequest", "The request body is empty.");

    public static RequestFailure MalformedBody(string what) => Request("InvalidRequestBodyFormat", $"Invalid request body format. {what}");

    public static RequestFailure DuplicateTaskName(string name) => Request("InvalidRequestBodyFormat", $"Duplicate task name: {name}. Give each task of one kind a name of its own.");

    public static RequestFailure MissingDocuments() => Request("MissingInputDocuments", "Missing input documents.");

    public static RequestFailure UnknownKind(string? kind, IEnumerable<AnalysisKind> known) =>
        Request("InvalidParameterValue", $"The kind '{kind}' is not supported here. Supported kinds: {string.Join(',', known.Select(k => k.Name))}");

    public static RequestFailure InvalidParameter(string name, string value, string allowed) =>
        Request("InvalidParameterValue", $"The value '{value}' of parameter {name} is not valid. Possible values are: {allowed}");

    public static RequestFailure UnknownModel(IEnumerable<string> known) =>
        Request("ModelVersionIncorrect", $"Invalid model version. Possible values are: {string.Join(',', known)}. For additional details see https://aka.ms/text-analytics-model-versioning");

    // Jobs have another code for it than synchronous calls.
    public static RequestFailure UnknownTaskModel(string version, string kind, IEnumerable<string> known) => Request(
        "InvalidParameterValue",
        $"Job task parameter value {version} is not supported for model-version parameter for job task type {kind}. Supported values {string.Join(',', known)}.");

    public static RequestFailure EmptyId() => Document("InvalidDocument", "Document Id is empty.");

    public static RequestFailure DuplicateIds() => Document("InvalidDocument", "Request contains duplicated Ids. Make sure each document has a unique Id.");

    public static RequestFailure TooManyDocuments(int max) => Document("InvalidDocumentBatch", $"Batch request contains too many records. Max {max} records are permitted.");

    public static RequestFailure OnlyEmptyDocuments() => Document("InvalidDocumentBatch", "Document text is empty.");

    public static RequestFailure JobDocumentTooLarge(int max) => Document("InvalidDocument", TooLarge(max));

    public static RequestFailure JobTooLarge(int max) =>
        Document("InvalidDocumentBatch", $"The documents of the request are too large together. Limit their size to: {max} text elements. For additional details on the data limitations see {DataLimits}");

    public static RequestFailure BodyTooLarge(int max) => new(
        413,
        Of("InvalidRequest", "Invalid document in request.", "InvalidDocumentBatch", $"Request Payload sent is too large to be processed. Limit request size to: {max}"));

    public static RequestFailure UnknownJob(Guid id) => new(404, new ServiceError("NotFound", $"The job {id} was not found."));

    public static RequestFailure Unavailable(TimeSpan retryAfter) => new(503, new ServiceError("ServiceUnavailable", "The service is temporarily unavailable."), retryAfter);

    public static RequestFailure Internal() => new(500, InternalError());

    // Errors of the gateway, whose codes are numbers.

    public static RequestFailure Unauthorized() => new(
        401,
        new ServiceError("401", "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."));

    public static RequestFailure UnknownPath() => new(404, new ServiceError("404", "Resource not found"));

    public static RequestFailure Throttled(TimeSpan retryAfter) => new(
        429,
        new ServiceError("429", FormattableString.Invariant($"Requests to the language service have exceeded the rate limit of your current pricing tier. Please retry after {Math.Ceiling(retryAfter.TotalSeconds):0} seconds.")),
        retryAfter);

    public static RequestFailure Timeout(int status) => new(status, new ServiceError("Timeout", "The operation did not end in time."));

    // Errors of single documents.

    public static ServiceError EmptyText() => DocumentError("InvalidDocument", "Document text is empty.");

    public static ServiceError DocumentTooLarge(int max) => DocumentError("InvalidDocument", TooLarge(max));

    public static ServiceError UnsupportedLanguage(string language, IEnumerable<string> supported) => Of(
        "InvalidArgument",
        "Invalid Language Code.",
        "UnsupportedLanguageCode",
        $"Invalid language code '{language}'. Supported languages: {string.Join(',', supported)}. For additional details see {LanguageSupport}");

    public static ServiceError UnsupportedByEngine(string language, string? reason) =>
        Of("InvalidArgument", "Invalid Language Code.", "UnsupportedLanguageCode", $"Invalid language code '{language}'. {reason ?? "The emulator's engine does not know it."}");

    public static ServiceError InvalidCountryHint() => Of(
        "InvalidArgument", "Invalid Country Hint.", "InvalidCountryHint", "Country hint is not valid. Please specify an ISO 3166-1 alpha-2 two letter country code.");

    public static ServiceError InternalError() => new("InternalServerError", "An internal error occurred.");

    // Errors of tasks and jobs.

    public static ServiceError TaskNotSupported(string kind, int index) =>
        new("InvalidRequest", $"The emulator has no {kind}.") { Target = Task(index) };

    public static ServiceError JobFailed(ServiceError error, int index) => error with { Target = Task(index) };

    private static string Task(int index) => FormattableString.Invariant($"#/tasks/items/{index}");

    private static string TooLarge(int max) =>
        $"A document within the request was too large to be processed. Limit document size to: {max} text elements. For additional details on the data limitations see {DataLimits}";

    private static RequestFailure Request(string code, string message) => new(400, Of("InvalidRequest", "Invalid Request.", code, message));

    private static RequestFailure Document(string code, string message) => new(400, Of("InvalidRequest", "Invalid document in request.", code, message));

    private static ServiceError DocumentError(string code, string message) => Of("InvalidArgument", "Invalid document in request.", code, message);

    private static ServiceError Of(string code, string message, string inner, string innerMessage) =>
        new(code, message) { Innererror = new InnerServiceError(inner, innerMessage) };
}
