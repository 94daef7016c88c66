using System.Runtime.InteropServices;

namespace NewsletterFns.Language.Gazetteers;

/// <summary>What the gazetteer knows of a phrase.</summary>
/// <param name="Fingerprint">Upper half of the phrase's hash; 0 marks a free slot.</param>
/// <param name="Thing">Id of the place or body, the same for all its names; 0 where it has none.</param>
/// <param name="Kinds">What the phrase may name.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct GazetteerEntry(uint Fingerprint, uint Thing, NameKinds Kinds);
