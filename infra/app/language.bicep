@description('Name of the account and its subdomain.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags object

@description('Price tier.')
param sku string

@description('Whether only private endpoints may reach the account.')
param private bool

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: { name: sku }
  properties: {
    // Tokens work only on a subdomain of the account's own.
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: private ? 'Deny' : 'Allow' }
  }
}

@description('The account.')
output id string = account.id

@description('Name of the account.')
output name string = account.name
