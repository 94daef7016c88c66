// Names that the code knows too; a test compares them.

@export()
@description('Containers of the storage account.')
var containers = {
  incoming: 'incoming'
  results: 'results'
  config: 'config'
  package: 'app-package'
  deadLetters: 'dead-letters'
}

@export()
@description('Queues of the storage account; the poison queues are the Functions host\'s.')
var queues = {
  summaries: 'article-summaries'
  failures: 'article-failures'
  retries: 'article-retries'
  retriesPoison: 'article-retries-poison'
  poison: 'webjobs-blobtrigger-poison'
}

@export()
@description('Functions of the app.')
var functions = {
  onEvent: 'ProcessArticle'
  onScan: 'ProcessArticleOnScan'
  onPoison: 'ReportPoisonedArticle'
  onRetry: 'RetryArticle'
  onPoisonedRetry: 'ReportPoisonedRetry'
}
