using System.Runtime.CompilerServices;

namespace NewsletterFns.Language.Recognition;

/// <summary>Hashes of affixes of one to five characters.</summary>
[InlineArray(Longest)]
internal struct Affixes
{
    public const int Longest = 5;

    private ulong _first;
}
