using System.Runtime.InteropServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>What unlabelled text says of a word.</summary>
/// <param name="Class">Fine word class, 0 for none.</param>
/// <param name="CoarseClass">Coarse word class, 0 for none.</param>
/// <param name="Case">How the word is written inside sentences: 0 not seen, 1 always in lower case, 2 mostly, 3 mixed, 4 mostly capitalised, 5 always.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct WordEntry(ushort Class, byte CoarseClass, byte Case)
{
    /// <summary>Whether text outside of names writes the word in lower case.</summary>
    public bool IsCommon => Case is 1 or 2;
}
