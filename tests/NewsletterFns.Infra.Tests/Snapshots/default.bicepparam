using '../../../infra/main.bicep'

param environmentName = 'newsletter'
param location = 'westeurope'
