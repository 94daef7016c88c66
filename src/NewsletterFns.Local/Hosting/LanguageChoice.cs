namespace NewsletterFns.Local.Hosting;

/// <summary>Who analyses.</summary>
internal enum LanguageChoice
{
    /// <summary>Whoever the settings name.</summary>
    Settings,

    /// <summary>The embedded engine.</summary>
    Embedded,

    /// <summary>An emulator of Azure AI Language in this process, through HTTP.</summary>
    Emulator,
}
