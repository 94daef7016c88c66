import { containers } from 'names.bicep'

@description('Name of the storage account.')
param storageName string

@description('Days after which a result moves to the cool tier; 0 never.')
param coolAfterDays int

@description('Days after which a result is deleted; 0 never.')
param deleteAfterDays int

var cool = coolAfterDays > 0 ? { tierToCool: { daysAfterModificationGreaterThan: coolAfterDays } } : {}
var delete = deleteAfterDays > 0 ? { delete: { daysAfterModificationGreaterThan: deleteAfterDays } } : {}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

// Dropped files have no rule: the app promises never to change or delete them.
resource policy 'Microsoft.Storage/storageAccounts/managementPolicies@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'results'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['${containers.results}/'] }
            actions: { baseBlob: union(cool, delete) }
          }
        }
      ]
    }
  }
}
