using '../../../infra/main.bicep'

param environmentName = 'newsletter'
param location = 'westeurope'
param languageSku = 'none'
param monitoring = 'basic'
param resultsCoolAfterDays = 0
param resultsDeleteAfterDays = 0
