import { containers, functions, queues } from '../shared/names.bicep'

@description('Name of the function app; at most 32 characters, for the host makes its id of them.')
@maxLength(32)
param name string

@description('Name of the plan.')
param planName string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags object

@description('The app\'s identity.')
param identityId string

@description('Client id of the app\'s identity.')
param identityClientId string

@description('Name of the storage account.')
param storageName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Most instances.')
param maximumInstanceCount int

@description('Memory of an instance in MB.')
param instanceMemoryMB int

@description('Instances that stand ready for files.')
param alwaysReadyInstances int

@description('Name of the language account; empty for none: the embedded engine then analyses everything.')
param languageName string

@description('Settings beyond those that the app needs, by name.')
param settings object

@description('The subnet of the app\'s instances; empty for none. With one, only Event Grid may call the app.')
param subnetId string

var suffix = environment().suffixes.storage
var blobs = 'https://${storageName}.blob.${suffix}'
var storage = {
  blobServiceUri: blobs
  queueServiceUri: 'https://${storageName}.queue.${suffix}'
  credential: 'managedidentity'
  clientId: identityClientId
}

// The subdomain is the account's name; tokens work only there.
var language = empty(languageName)
  ? {}
  : {
      Language__Endpoint: 'https://${languageName}.cognitiveservices.azure.com'
      Language__ClientId: identityClientId
    }

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      ipSecurityRestrictionsDefaultAction: empty(subnetId) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: empty(subnetId)
        ? []
        : [
            { name: 'event-grid', priority: 100, action: 'Allow', tag: 'ServiceTag', ipAddress: 'AzureEventGrid' }
          ]
      scmIpSecurityRestrictionsUseMain: false
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${blobs}/${containers.package}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: alwaysReadyInstances > 0 ? [{ name: 'blob', instanceCount: alwaysReadyInstances }] : []
      }
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(language, settings, {
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      AzureWebJobsStorage__blobServiceUri: storage.blobServiceUri
      AzureWebJobsStorage__queueServiceUri: storage.queueServiceUri
      AzureWebJobsStorage__credential: storage.credential
      AzureWebJobsStorage__clientId: storage.clientId
      NewsletterStorage__blobServiceUri: storage.blobServiceUri
      NewsletterStorage__queueServiceUri: storage.queueServiceUri
      NewsletterStorage__credential: storage.credential
      NewsletterStorage__clientId: storage.clientId
      Newsletter__IncomingContainer: containers.incoming
      Newsletter__ResultsContainer: containers.results
      Newsletter__SummaryQueue: queues.summaries
      Newsletter__FailureQueue: queues.failures
      // Flex Consumption has no polling.
      'AzureWebJobs.${functions.onScan}.Disabled': 'true'
    })
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

@description('Name of the app.')
output name string = app.name
