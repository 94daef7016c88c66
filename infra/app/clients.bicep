import { containers, queues } from '../shared/names.bicep'
import { roles } from '../shared/roles.bicep'

@description('Name of the storage account.')
param storageName string

@description('Object ids of who may drop files.')
param uploaders string[]

@description('Object ids of who may take messages and read results.')
param consumers string[]

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource incoming 'containers' existing = { name: containers.incoming }

    resource results 'containers' existing = { name: containers.results }
  }

  resource queueService 'queueServices' existing = {
    name: 'default'

    resource summaries 'queues' existing = { name: queues.summaries }

    resource failures 'queues' existing = { name: queues.failures }
  }
}

resource drop 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in uploaders: {
    name: guid(storage::blobs::incoming.id, id, roles.storageBlobDataContributor)
    scope: storage::blobs::incoming
    properties: {
      principalId: id
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataContributor)
    }
  }
]

resource readResults 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in consumers: {
    name: guid(storage::blobs::results.id, id, roles.storageBlobDataReader)
    scope: storage::blobs::results
    properties: {
      principalId: id
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataReader)
    }
  }
]

resource takeSummaries 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in consumers: {
    name: guid(storage::queueService::summaries.id, id, roles.storageQueueDataMessageProcessor)
    scope: storage::queueService::summaries
    properties: {
      principalId: id
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataMessageProcessor)
    }
  }
]

resource takeFailures 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in consumers: {
    name: guid(storage::queueService::failures.id, id, roles.storageQueueDataMessageProcessor)
    scope: storage::queueService::failures
    properties: {
      principalId: id
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageQueueDataMessageProcessor)
    }
  }
]
