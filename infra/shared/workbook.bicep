@description('Region.')
param location string

@description('Tags of every resource.')
param tags object

@description('The Log Analytics workspace.')
param workspaceId string

var panels = [
  { title: 'Files arrived and processed', query: loadTextContent('queries/throughput.kql'), visualization: 'timechart' }
  { title: 'How long files wait and take', query: loadTextContent('queries/latency.kql'), visualization: 'timechart' }
  { title: 'Files that gave no article', query: loadTextContent('queries/refused-files.kql'), visualization: 'table' }
  { title: 'Files given up, events not delivered', query: loadTextContent('queries/files-given-up.kql'), visualization: 'table' }
  { title: 'Failed runs', query: loadTextContent('queries/failed-runs.kql'), visualization: 'table' }
]

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(workspaceId, 'newsletter')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Newsletter functions'
    category: 'workbook'
    sourceId: workspaceId
    serializedData: string({
      version: 'Notebook/1.0'
      fallbackResourceIds: [workspaceId]
      items: map(panels, panel => {
        type: 3
        name: panel.title
        content: {
          version: 'KqlItem/1.0'
          title: panel.title
          query: panel.query
          queryType: 0
          resourceType: 'microsoft.operationalinsights/workspaces'
          visualization: panel.visualization
          size: 0
          timeContext: { durationMs: 86400000 }
        }
      })
    })
  }
}
