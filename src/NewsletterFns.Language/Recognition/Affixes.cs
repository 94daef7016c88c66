using System.Runtime.CompilerServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>Hashes of affixes of one to four characters.</summary>
[InlineArray(4)]
internal struct Affixes
{
    private ulong _first;
}
