# Subscribes the deployed app to files dropped into the incoming container; run again, it changes nothing. azd sets the variables.
$ErrorActionPreference = 'Stop'

$template = Join-Path $PSScriptRoot '../app/subscription.bicep'

# A new app needs some minutes until its host has made the webhook's key and answers Event Grid's handshake.
for ($attempt = 1; ; $attempt++) {
  az deployment group create `
    --subscription $env:AZURE_SUBSCRIPTION_ID `
    --resource-group $env:AZURE_RESOURCE_GROUP `
    --name incoming-files `
    --template-file $template `
    --parameters functionAppName=$env:FUNCTION_APP_NAME topicName=$env:EVENT_TOPIC_NAME storageName=$env:STORAGE_ACCOUNT_NAME `
    --output none
  if ($LASTEXITCODE -eq 0) { break }
  if ($attempt -ge 10) {
    throw 'The Event Grid subscription could not be created; no dropped file will be processed. Look at the app''s log, then run this script again.'
  }
  Write-Host "Not yet ($attempt of 10); trying again in 30 seconds."
  Start-Sleep -Seconds 30
}

Write-Host "Files dropped into $env:STORAGE_ACCOUNT_NAME/incoming are processed now."
