@description('Name of the identity.')
param name string

@description('Region.')
param location string

@description('Tags of every resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

@description('The identity.')
output id string = identity.id

@description('What settings name it by.')
output clientId string = identity.properties.clientId

@description('What role assignments name it by.')
output principalId string = identity.properties.principalId
