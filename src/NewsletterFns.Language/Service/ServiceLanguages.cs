using System.Collections.Frozen;

namespace NewsletterFns.Language.Service;

/// <summary>The languages of Azure AI Language, api-version 2023-04-01, by its documentation of November 2025 to June 2026, and its codes for them.</summary>
public static class ServiceLanguages
{
    // The service's code and ours, where they differ.
    private static readonly (string Service, string Own)[] Differing = [("no", "nb"), ("fil", "tl")];

    private static readonly string[] Linking = ["en", "es"];

    private static readonly string[] Summaries = ["zh-hans", "en", "fr", "de", "he", "it", "ja", "ko", "pl", "pt", "es"];

    private static readonly string[] Entities = Split(
        "af,am,ar,as,az,bg,bn,bs,ca,cs,cy,da,de,el,en,es,et,eu,fa,fi,fr,ga,gl,gu,he,hi,hr,hu,hy,id,it,ja,ka,kk,km,kn,ko,ku,ky,lo,lt,lv,mg,mk,ml,mn,mr,ms,my,ne,nl,no,or,pa,pl,ps,pt-BR,pt-PT,ro,ru,sk,sl,so,sq,sr,ss,sv,sw,ta,te,th,tr,ug,uk,ur,uz,vi,zh-Hans,zh-Hant");

    private static readonly string[] Phrases = Split(
        "de,en,es,fr,it,pt-BR,pt-PT,af,am,ar,as,az,be,bg,bn,br,bs,ca,cs,cy,da,el,eo,et,eu,fa,fi,fil,fy,ga,gd,gl,gu,ha,he,hi,hr,hu,hy,id,ja,jv,ka,kk,km,kn,ko,ku,ky,la,lo,lt,lv,mg,mk,ml,mn,mr,ms,my,ne,nl,no,om,or,pa,pl,ps,ro,ru,sa,sd,si,sk,sl,so,sq,sr,su,sv,sw,ta,te,th,tr,ug,uk,ur,uz,vi,xh,yi,zh-Hans,zh-Hant");

    private static readonly FrozenDictionary<LanguageFeature, FrozenSet<string>> Own =
        Enum.GetValues<LanguageFeature>().ToFrozenDictionary(feature => feature, feature => Of(feature).Select(ToOwn).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The languages of a feature as the service names them, in the order of its own messages where one was recorded; none where the language does not matter.</summary>
    /// <param name="feature">The feature.</param>
    public static IReadOnlyList<string> Of(LanguageFeature feature) => feature switch
    {
        LanguageFeature.Entities or LanguageFeature.Pii => Entities,
        LanguageFeature.KeyPhrases or LanguageFeature.Sentiment => Phrases,
        LanguageFeature.LinkedEntities => Linking,
        LanguageFeature.Summary => Summaries,
        _ => [],
    };

    /// <summary>Whether the service has a feature for a language.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="own">ISO 639-1 code, or <c>und</c>.</param>
    public static bool Has(LanguageFeature feature, string own) => feature == LanguageFeature.LanguageDetection || Own[feature].Contains(own);

    /// <summary>The primary language of a tag such as <c>pt-BR</c> or <c>zh_chs</c>, in lower case.</summary>
    /// <param name="tag">BCP 47, or what the service has for it.</param>
    public static string Primary(string tag)
    {
        int end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }

    /// <summary>Our code (ISO 639-1) of a tag.</summary>
    /// <param name="tag">BCP 47, or what the service has for it.</param>
    public static string ToOwn(string tag)
    {
        string primary = Primary(tag);
        return Differing.FirstOrDefault(pair => pair.Service == primary).Own ?? primary;
    }

    /// <summary>The service's code of a language.</summary>
    /// <param name="own">ISO 639-1 code.</param>
    public static string ToService(string own) => Differing.FirstOrDefault(pair => pair.Own == own).Service ?? own;

    private static string[] Split(string codes) => codes.Split(',');
}
