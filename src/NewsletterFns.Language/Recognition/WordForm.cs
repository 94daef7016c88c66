namespace NewsletterFns.Language.Recognition;

/// <summary>One word of a document as the recogniser sees it.</summary>
internal struct WordForm
{
    /// <summary>Start in UTF-16 code units.</summary>
    public int Offset;

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Hash of the lower-case form, digits made equal.</summary>
    public ulong Lower;

    /// <summary>Hash of the form without case and accents.</summary>
    public ulong Folded;

    /// <summary>Hash of the pattern of capitals, letters, digits and marks.</summary>
    public ulong Shape;

    /// <summary>Hashes of the first one to five characters in lower case, 0 where the word is shorter.</summary>
    public Affixes Prefixes;

    /// <summary>Hashes of the last one to five characters in lower case, 0 where the word is shorter.</summary>
    public Affixes Suffixes;

    /// <summary>What unlabelled text says of it.</summary>
    public WordEntry Entry;

    /// <summary>Of a word that unlabelled text does not have: hash of the longest known word that it ends with, else 0.</summary>
    public ulong Tail;

    /// <summary>Word class of the tail.</summary>
    public ushort TailClass;

    /// <summary>Of a word that may be a genitive («Brasiliens»): hash of the form without case, accents and ending, else 0.</summary>
    public ulong FoldedStem;

    /// <summary>What the gazetteer says: a bit per kind for names of one word (low half) and of several (high half).</summary>
    public uint Names;

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capitalised;

    /// <summary>Whether it has letters and all of them, more than one, are capitals.</summary>
    public bool AllCapitals;

    /// <summary>Whether it has a letter or digit.</summary>
    public bool IsWord;

    /// <summary>Whether nothing stands between it and the word before.</summary>
    public bool Glued;

    /// <summary>Whether an opening quotation mark stands before it in its sentence without a closing one between.</summary>
    public bool Quoted;

    /// <summary>What it tells of names that it heads or stands beside.</summary>
    public WordRole Role;

    /// <summary>Of two to six capitals, as acronyms are: 1, and 2 more where it stands in brackets, 4 more where it does so elsewhere in the document, 8 more where the name before the brackets has an organisation's word.</summary>
    public byte Acronym;

    /// <summary>How the document itself writes it inside sentences: bit 0 in lower case, bit 1 capitalised.</summary>
    public byte DocumentCase;

    /// <summary>What the first pass took it for elsewhere in the document: 0 nothing known, else 1 + 6 × strength + (0 outside, 1 + category).</summary>
    public byte Evidence;
}
