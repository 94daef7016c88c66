namespace NewsletterFns.Language.Text;

/// <summary>How an abbreviation stands to the end of a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>Something always follows: «Dr.», «z.B.».</summary>
    NeverEnds,

    /// <summary>May be the last word: «Inc.», «U.S.». Written with <c>?</c> in the data.</summary>
    MayEnd,

    /// <summary>Ends the sentence where a capital follows, since no name goes with it: «etc.», «a.C.». Written with <c>!</c> in the data.</summary>
    EndsBeforeCapital,

    /// <summary>An abbreviation in front of a number only, else a word: «No. 5», «art. 3». Written with <c>#</c> in the data.</summary>
    BeforeNumber,
}
