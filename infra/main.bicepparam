using './main.bicep'

// azd sets the first three; `azd env set NAME VALUE` sets the others.
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')

// Who deploys may drop files and take messages, so that a first deployment can be tried at once.
var deployer = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param uploaders = empty(deployer) ? [] : [deployer]
param consumers = empty(deployer) ? [] : [deployer]

param languageSku = readEnvironmentVariable('LANGUAGE_SKU', 'S')
param monitoring = readEnvironmentVariable('MONITORING', 'full')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')
param privateNetworking = bool(readEnvironmentVariable('PRIVATE_NETWORKING', 'false'))
param maximumInstanceCount = int(readEnvironmentVariable('MAXIMUM_INSTANCES', '100'))
param alwaysReadyInstances = int(readEnvironmentVariable('ALWAYS_READY_INSTANCES', '0'))
