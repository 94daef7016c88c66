namespace NewsletterFns.Language.Recognition;

/// <summary>What a word tells of the name that it heads or stands beside, alike in every language; the values are part of the models.</summary>
internal enum WordRole : byte
{
    None,

    /// <summary>«Ministry», «Agency», «Commission».</summary>
    Authority,

    /// <summary>«Parliament», «Congress».</summary>
    Assembly,

    /// <summary>«Court», «Tribunal».</summary>
    Court,

    /// <summary>«University», «Hospital».</summary>
    Institution,

    /// <summary>«Party», «Union», «Association».</summary>
    Association,

    /// <summary>«Bank», «Airlines».</summary>
    Company,

    /// <summary>«GmbH», «plc».</summary>
    LegalForm,

    /// <summary>«Club», «Orchestra».</summary>
    Team,

    /// <summary>«River», «Street», «Airport».</summary>
    Place,

    /// <summary>What a person is called before the name: «president», «Mr».</summary>
    Title,

    /// <summary>What persons and bodies do with words: «said».</summary>
    Saying,

    /// <summary>«Festival», «Cup».</summary>
    Event,

    /// <summary>«Novel», «app».</summary>
    Product,

    /// <summary>A preposition of place: «in».</summary>
    In,

    /// <summary>What joins the parts of a name: «of».</summary>
    Of,

    /// <summary>«the».</summary>
    Article,

    /// <summary>«and».</summary>
    And,
}
