@description('Name of the storage account.')
param storageName string

@description('The Log Analytics workspace.')
param workspaceId string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = { name: 'default' }
}

// Writes tell of files that arrived, whether or not an event of them came.
resource writes 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'writes'
  scope: account::blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageWrite', enabled: true }]
  }
}
