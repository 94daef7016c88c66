using '../../../infra/app/subscription.bicep'

param functionAppName = 'func-newsletter'
param topicName = 'evgt-newsletter'
param storageName = 'stnewsletter'
