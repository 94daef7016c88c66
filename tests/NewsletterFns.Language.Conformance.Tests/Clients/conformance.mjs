// Calls every feature of a language endpoint with Microsoft's own client and writes what it returns, one JSON object a line.
// Its argument: {plain, keyed, throttled, unavailable, paced, slow, embedded: addresses of emulators; key}.
import { AzureKeyCredential } from "@azure/core-auth";
import { TextAnalysisClient } from "@azure/ai-language-text";

const { key, ...endpoints } = JSON.parse(process.argv[2]);
const quickly = { updateIntervalInMs: 20 };

function client(endpoint, options = {}) {
  return new TextAnalysisClient(endpoint, new AzureKeyCredential(options.key ?? key), { allowInsecureConnection: true, ...options });
}

const plain = client(endpoints.plain);
const once = { retryOptions: { maxRetries: 0 } };
const text = "Contoso left Milan. Contoso is good at absolute nonsense. It is bad. Write to a@b.it.";
const document = (id, text, language = "en") => ({ id, text, language });

async function finish(poller) {
  const pages = [];
  for await (const page of (await poller.pollUntilDone()).byPage()) {
    pages.push(page);
  }
  return pages;
}

async function summarize(documents, options) {
  return finish(await plain.beginAnalyzeBatch([{ kind: "ExtractiveSummarization", ...options }], documents, quickly));
}

const cases = {
  languages: () => plain.analyze("LanguageDetection", [{ id: "a", text: "buongiorno", countryHint: "it" }, { id: "b", text: "!?" }, { id: "c", text: "hello", countryHint: "nowhere" }]),
  languagesOfStrings: () => plain.analyze("LanguageDetection", ["abc", "buongiorno"], "it"),
  languageStatistics: async () => {
    let statistics;
    const results = await plain.analyze("LanguageDetection", ["abc"], "", { includeStatistics: true, onResponse: (raw) => { statistics = JSON.parse(raw.bodyAsText).results.statistics; } });
    return { results, statistics };
  },
  entities: () => plain.analyze("EntityRecognition", [document("a", text), document("b", "")]),
  entitiesOfStrings: () => plain.analyze("EntityRecognition", ["Contoso", "Milano"], "it"),
  entitiesUtf16: () => plain.analyze("EntityRecognition", [document("a", "👩‍👩‍👧‍👧 Milan")], { stringIndexType: "Utf16CodeUnit" }),
  entitiesCodePoints: () => plain.analyze("EntityRecognition", [document("a", "👩‍👩‍👧‍👧 Milan")], { stringIndexType: "UnicodeCodePoint" }),
  entitiesTextElements: () => plain.analyze("EntityRecognition", [document("a", "👩‍👩‍👧‍👧 Milan")], { stringIndexType: "TextElements_v8" }),
  linked: () => plain.analyze("EntityLinking", [document("a", text), document("b", "Milano", "it")]),
  keyPhrases: () => plain.analyze("KeyPhraseExtraction", [text], "en", { disableServiceLogs: true }),
  pii: () => plain.analyze("PiiEntityRecognition", [document("a", "Write to a@b.it or +39 02 555.")], { domainFilter: "phi", categoriesFilter: ["PhoneNumber"], stringIndexType: "Utf16CodeUnit" }),
  sentiment: () => plain.analyze("SentimentAnalysis", [document("a", text)], { includeOpinionMining: true }),
  unsupportedLanguage: () => plain.analyze("EntityRecognition", ["text"], "notalanguage"),
  oversize: () => plain.analyze("KeyPhraseExtraction", [document("a", "x".repeat(5121)), document("b", "x".repeat(5120))]),
  tooManyDocuments: () => plain.analyze("EntityRecognition", Array(6).fill("text")),
  duplicateIds: () => plain.analyze("EntityRecognition", [document("a", "text"), document("a", "text")]),
  unknownModel: () => plain.analyze("EntityRecognition", ["text"], "en", { modelVersion: "bad" }),
  unknownIndexType: () => plain.analyze("EntityRecognition", ["text"], "en", { stringIndexType: "Bytes" }),
  tooLarge: () => plain.analyze("LanguageDetection", ["x".repeat(1_100_000)]),
  wrongKey: () => client(endpoints.keyed, { key: "wrong" }).analyze("EntityRecognition", ["text"], "en"),
  rightKey: () => client(endpoints.keyed, { key: "secret" }).analyze("EntityRecognition", ["Milan"], "en"),
  throttledThenAnswered: () => client(endpoints.throttled).analyze("EntityRecognition", ["Milan"], "en"),
  unavailable: () => client(endpoints.unavailable, once).analyze("EntityRecognition", ["Milan"], "en"),

  summary: () => summarize([document("a", text), document("b", "")], { maxSentenceCount: 2, orderBy: "Rank", actionName: "sum", stringIndexType: "Utf16CodeUnit" }),
  summaryByOffset: () => summarize([document("a", text)], { maxSentenceCount: 2 }),
  batch: async () => finish(await plain.beginAnalyzeBatch(
    [
      { kind: "EntityRecognition", actionName: "ner" },
      { kind: "KeyPhraseExtraction" },
      { kind: "EntityLinking" },
      { kind: "SentimentAnalysis" },
      { kind: "PiiEntityRecognition" },
      { kind: "ExtractiveSummarization", maxSentenceCount: 1 },
      { kind: "AbstractiveSummarization", sentenceCount: 1 },
    ],
    [document("a", text), document("b", "Milano è good.", "it"), document("c", "", "en")],
    { ...quickly, includeStatistics: true, displayName: "newsletter" })),
  batchState: async () => {
    const poller = await plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }], ["Milan"], "en", { ...quickly, displayName: "newsletter" });
    await poller.pollUntilDone();
    const { createdOn, modifiedOn, expiresOn, displayName, status, actionSucceededCount, actionFailedCount, actionInProgressCount } = poller.getOperationState();
    return { hours: (expiresOn - createdOn) / 3_600_000, isModified: modifiedOn >= createdOn, displayName, status, actionSucceededCount, actionFailedCount, actionInProgressCount };
  },
  batchPages: async () => {
    const poller = await plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }, { kind: "KeyPhraseExtraction" }], Array(25).fill("Milan"), "en", quickly);
    const results = await poller.pollUntilDone();
    const pages = [];
    for await (const page of results.byPage({ maxPageSize: 10 })) {
      pages.push(page.map((action) => ({ kind: action.kind, ids: action.results.map((result) => result.id) })));
    }
    return pages;
  },
  batchDefaultPages: async () => {
    const poller = await plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }], Array(25).fill("Milan"), "en", quickly);
    const ids = [];
    for await (const action of await poller.pollUntilDone()) {
      ids.push(...action.results.map((result) => result.id));
    }
    return ids;
  },
  batchRestored: async () => {
    const paced = client(endpoints.paced);
    const poller = await paced.beginAnalyzeBatch([{ kind: "EntityRecognition" }], ["Milan"], "en", quickly);
    return finish(await paced.restoreAnalyzeBatchPoller(poller.toString(), quickly));
  },
  batchOfUnsupportedKind: async () => finish(await plain.beginAnalyzeBatch([{ kind: "Healthcare" }], ["Milan"], "en", quickly)),
  batchTooManyDocuments: () => plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }], Array(26).fill("text"), "en", quickly),
  batchTooLarge: () => plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }], ["x".repeat(125_001)], "en", quickly),
  batchDuplicateTasks: () => plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }, { kind: "EntityRecognition" }], ["text"], "en", quickly),
  batchUnknownModel: () => plain.beginAnalyzeBatch([{ kind: "EntityRecognition", modelVersion: "bad" }], ["text"], "en", quickly),
  batchWithoutText: () => plain.beginAnalyzeBatch([{ kind: "EntityRecognition" }], [""], "en", quickly),
  batchCancelled: async () => {
    const poller = await client(endpoints.slow).beginAnalyzeBatch([{ kind: "EntityRecognition" }], ["Milan"], "en", quickly);
    await poller.sendCancellationRequest();
    return finish(poller);
  },

  embedded: async () => {
    const real = client(endpoints.embedded);
    const article = "Il ponte di Genova è stato riaperto il 3 agosto 2020 da Giuseppe Conte 👩‍👧. La cerimonia è durata un'ora. Renzo Piano ha disegnato il ponte.";
    const options = { stringIndexType: "Utf16CodeUnit" };
    const poller = await real.beginAnalyzeBatch([{ kind: "EntityRecognition", ...options }, { kind: "ExtractiveSummarization", ...options }, { kind: "KeyPhraseExtraction" }], [document("a", article, "it")], quickly);
    const [entities, summary, phrases] = (await finish(poller))[0].map((action) => action.results[0]);
    const [language] = await real.analyze("LanguageDetection", [article], "");
    const isExact = ({ text, offset, length }) => article.substring(offset, offset + length) === text;
    return {
      language: language.primaryLanguage.iso6391Name,
      entities: entities.entities.map((entity) => `${entity.category}: ${entity.text}`),
      sentences: summary.sentences.length,
      phrases: phrases.keyPhrases.length,
      exact: [...entities.entities, ...summary.sentences].every(isExact),
    };
  },

  embeddedKinds: async () => {
    const real = client(endpoints.embedded);
    const text = "Paris 👩‍👧 is great. Anna Smith moved from Berlin to Paris; write to anna@example.org or call 020 7946 0958. The trains were terrible.";
    const options = { stringIndexType: "Utf16CodeUnit" };
    const [linked] = await real.analyze("EntityLinking", [text], "en", options);
    const [pii] = await real.analyze("PiiEntityRecognition", [text], "en", options);
    const [sentiment] = await real.analyze("SentimentAnalysis", [text], "en", options);
    const actions = ["EntityLinking", "PiiEntityRecognition", "SentimentAnalysis"].map((kind) => ({ kind, ...options }));
    const poller = await real.beginAnalyzeBatch(actions, [document("a", text, "en")], quickly);
    const isExact = ({ text: words, offset, length }) => text.substring(offset, offset + length) === words;
    return {
      linked: linked.entities.map((entity) => `${entity.name}: ${entity.dataSource}`),
      personal: pii.entities.map((entity) => `${entity.category}: ${entity.text}`),
      redacted: pii.redactedText,
      sentiments: [sentiment.sentiment, ...sentiment.sentences.map((sentence) => sentence.sentiment)],
      jobs: (await finish(poller))[0].map((action) => action.results[0].error?.code ?? action.kind),
      exact: [...linked.entities.flatMap((entity) => entity.matches), ...pii.entities, ...sentiment.sentences].every(isExact),
    };
  },
};

for (const [name, run] of Object.entries(cases)) {
  let line;
  try {
    line = { name, result: (await run()) ?? null };
  } catch (e) {
    line = { name, error: { type: e.name, code: e.code, statusCode: e.statusCode, message: e.message } };
  }
  process.stdout.write(JSON.stringify(line) + "\n");
}
