@description('Region.')
param location string

@description('Tags of every resource.')
param tags object

@description('The Log Analytics workspace.')
param workspaceId string

@description('Who is told; empty for nobody, the alerts then only show in the portal.')
param email string

@description('Failed runs in a quarter of an hour from which it alerts.')
param failedRuns int

@description('Minutes that a message may wait for the app.')
param messageAgeMinutes int

var rules = [
  {
    name: 'files-given-up'
    text: 'A file was given up after all tries, or its event could not be delivered.'
    query: loadTextContent('queries/files-given-up.kql')
    severity: 1
    window: 'PT15M'
    threshold: 0
  }
  {
    name: 'failed-runs'
    text: 'Runs of the app\'s functions fail; the host tries the files again.'
    query: loadTextContent('queries/failed-runs.kql')
    severity: 2
    window: 'PT15M'
    threshold: failedRuns - 1
  }
  {
    name: 'oldest-message'
    text: 'Files wait long before they are processed: the app cannot keep up.'
    query: replace(loadTextContent('queries/oldest-message.kql'), '{minutes}', string(messageAgeMinutes))
    severity: 2
    window: 'PT15M'
    threshold: 0
  }
  {
    name: 'nothing-processed'
    text: 'Files arrived, but no run has ended well since: look at the Event Grid subscription and the app.'
    query: loadTextContent('queries/nothing-processed.kql')
    severity: 1
    window: 'PT1H'
    threshold: 0
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'newsletter-operators'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'newsletter'
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for item in rules: {
    name: item.name
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: item.name
      description: item.text
      severity: item.severity
      enabled: true
      autoMitigate: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: item.window
      // Its tables exist only once there are logs.
      skipQueryValidation: true
      criteria: {
        allOf: [{ query: item.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: item.threshold }]
      }
      actions: { actionGroups: empty(email) ? [] : [people.id] }
    }
  }
]
