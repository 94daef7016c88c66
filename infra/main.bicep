targetScope = 'subscription'

@description('Name of the environment; the names of all resources derive from it.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Region; it must offer Flex Consumption.')
@minLength(1)
@metadata({ azd: { type: 'location' } })
param location string

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('Price tier of the Azure AI Language account; none for no account. F0 is free, and one a subscription.')
@allowed(['none', 'F0', 'S'])
param languageSku string = 'S'

@description('Most instances of the app.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 100

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances that stand ready for files, and cost while they wait.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('App settings beyond those that the app needs, by name: the README has the list.')
param settings object = {}

@description('Object ids of people, groups or apps that may drop files.')
param uploaders string[] = []

@description('Object ids of people, groups or apps that may take messages and read results.')
param consumers string[] = []

@description('Days for which deleted blobs and containers can be restored.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = 14

@description('Days after which a result moves to the cool tier; 0 never.')
@minValue(0)
param resultsCoolAfterDays int = 30

@description('Days after which a result is deleted; 0 never.')
@minValue(0)
param resultsDeleteAfterDays int = 365

@description('full: alerts, workbook and logs of storage writes. basic: Application Insights alone.')
@allowed(['full', 'basic'])
param monitoring string = 'full'

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Gigabytes of logs a day after which no more are taken, and alerts are blind, until the next day; -1 for no limit.')
@minValue(-1)
param logDailyCapGb int = 10

@description('Address that alerts are mailed to; empty for none.')
param alertEmail string = ''

@description('Failed runs in a quarter of an hour from which it alerts.')
@minValue(1)
param alertFailedRuns int = 10

@description('Minutes that a file may wait before it alerts.')
@minValue(1)
param alertMessageAgeMinutes int = 15

@description('Whether storage and language account are reached through a virtual network only.')
param privateNetworking bool = false

@description('Address space of the virtual network, /24 or larger.')
param networkAddressPrefix string = '10.90.0.0/24'

@description('Public addresses or CIDR ranges from which files may be dropped and messages taken in spite of private networking.')
param allowedIpRanges string[] = []

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }
var hasLanguage = languageSku != 'none'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module storage 'shared/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
    private: privateNetworking
    allowedIpRanges: allowedIpRanges
    softDeleteDays: softDeleteDays
  }
}

module lifecycle 'shared/lifecycle.bicep' = if (resultsCoolAfterDays + resultsDeleteAfterDays > 0) {
  scope: group
  params: {
    storageName: storage.outputs.name
    coolAfterDays: resultsCoolAfterDays
    deleteAfterDays: resultsDeleteAfterDays
  }
}

module logs 'shared/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-${token}'
    insightsName: 'appi-${token}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
  }
}

module audit 'shared/audit.bicep' = if (monitoring == 'full') {
  scope: group
  params: {
    storageName: storage.outputs.name
    workspaceId: logs.outputs.workspaceId
  }
}

module alerts 'shared/alerts.bicep' = if (monitoring == 'full') {
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: logs.outputs.workspaceId
    email: alertEmail
    failedRuns: alertFailedRuns
    messageAgeMinutes: alertMessageAgeMinutes
  }
}

module workbook 'shared/workbook.bicep' = if (monitoring == 'full') {
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: logs.outputs.workspaceId
  }
}

module identity 'app/identity.bicep' = {
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module language 'app/language.bicep' = if (hasLanguage) {
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    sku: languageSku
    private: privateNetworking
  }
}

module roles 'app/roles.bicep' = {
  scope: group
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    insightsName: logs.outputs.insightsName
    languageName: hasLanguage ? language!.outputs.name : ''
  }
}

module clients 'app/clients.bicep' = {
  scope: group
  params: {
    storageName: storage.outputs.name
    uploaders: uploaders
    consumers: consumers
  }
}

module network 'shared/network.bicep' = if (privateNetworking) {
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: tags
    addressPrefix: networkAddressPrefix
  }
}

module storageEndpoints 'shared/private-endpoint.bicep' = [
  for part in ['blob', 'queue']: if (privateNetworking) {
    scope: group
    params: {
      name: 'pe-${part}-${token}'
      location: location
      tags: tags
      targetId: storage.outputs.id
      groupId: part
      zoneName: 'privatelink.${part}.${environment().suffixes.storage}'
      networkId: network!.outputs.id
      subnetId: network!.outputs.endpointsSubnetId
    }
  }
]

module languageEndpoint 'shared/private-endpoint.bicep' = if (privateNetworking && hasLanguage) {
  scope: group
  params: {
    name: 'pe-language-${token}'
    location: location
    tags: tags
    targetId: language!.outputs.id
    groupId: 'account'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    networkId: network!.outputs.id
    subnetId: network!.outputs.endpointsSubnetId
  }
}

module functions 'app/functions.bicep' = {
  scope: group
  // Without its roles and names the host would start and fail.
  dependsOn: [roles, storageEndpoints, languageEndpoint]
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    insightsName: logs.outputs.insightsName
    languageName: hasLanguage ? language!.outputs.name : ''
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyInstances: alwaysReadyInstances
    settings: settings
    subnetId: privateNetworking ? network!.outputs.appSubnetId : ''
  }
}

module events 'app/events.bicep' = {
  scope: group
  params: {
    name: 'evgt-${token}'
    location: location
    tags: tags
    storageName: storage.outputs.name
  }
}

@description('The resource group, for the hook and for az.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The function app.')
output FUNCTION_APP_NAME string = functions.outputs.name

@description('The storage account.')
output STORAGE_ACCOUNT_NAME string = storage.outputs.name

@description('The Event Grid system topic.')
output EVENT_TOPIC_NAME string = events.outputs.name
