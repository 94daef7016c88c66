namespace Azure.AI.TextAnalytics;

/// <summary>A thing in a knowledge base that a document speaks of.</summary>
public readonly struct LinkedEntity
{
    internal LinkedEntity(
        string name,
        string? dataSourceEntityId,
        string language,
        string dataSource,
        Uri? url,
        IEnumerable<LinkedEntityMatch> matches,
        string? bingEntitySearchApiId)
    {
        Name = name;
        DataSourceEntityId = dataSourceEntityId;
        Language = language;
        DataSource = dataSource;
        Url = url;
        Matches = matches;
        BingEntitySearchApiId = bingEntitySearchApiId;
    }

    /// <summary>Its name in the knowledge base.</summary>
    public string Name { get; }

    /// <summary>Its identifier in the knowledge base.</summary>
    public string? DataSourceEntityId { get; }

    /// <summary>The language of the knowledge base.</summary>
    public string Language { get; }

    /// <summary>The knowledge base.</summary>
    public string DataSource { get; }

    /// <summary>Its page.</summary>
    public Uri? Url { get; }

    /// <summary>Where the document speaks of it.</summary>
    public IEnumerable<LinkedEntityMatch> Matches { get; }

    /// <summary>Its identifier in Bing Entity Search.</summary>
    public string? BingEntitySearchApiId { get; }
}
