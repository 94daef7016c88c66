#!/bin/sh
# Subscribes the deployed app to files dropped into the incoming container; run again, it changes nothing. azd sets the variables.
set -eu

template="$(dirname "$0")/../app/subscription.bicep"

# A new app needs some minutes until its host has made the webhook's key and answers Event Grid's handshake.
attempt=1
until az deployment group create \
  --subscription "$AZURE_SUBSCRIPTION_ID" \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --name incoming-files \
  --template-file "$template" \
  --parameters functionAppName="$FUNCTION_APP_NAME" topicName="$EVENT_TOPIC_NAME" storageName="$STORAGE_ACCOUNT_NAME" \
  --output none
do
  if [ "$attempt" -ge 10 ]; then
    echo "The Event Grid subscription could not be created; no dropped file will be processed. Look at the app's log, then run this script again." >&2
    exit 1
  fi
  echo "Not yet ($attempt of 10); trying again in 30 seconds."
  attempt=$((attempt + 1))
  sleep 30
done

echo "Files dropped into $STORAGE_ACCOUNT_NAME/incoming are processed now."
