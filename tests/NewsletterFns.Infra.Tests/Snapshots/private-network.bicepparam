using '../../../infra/main.bicep'

param environmentName = 'newsletter'
param location = 'westeurope'
param privateNetworking = true
param allowedIpRanges = ['203.0.113.0/24']
param uploaders = ['00000000-0000-0000-0000-0000000000a1']
param consumers = ['00000000-0000-0000-0000-0000000000a2']
param alertEmail = 'operators@example.org'
param alwaysReadyInstances = 2
param settings = { Newsletter__MaxBlobBytes: '10485760' }
