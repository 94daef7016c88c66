namespace NewsletterFns.Language.Emulator.Kinds;

/// <summary>Which languages each kind supports, in the order of the service's own messages where one was recorded.</summary>
internal static class LanguageLists
{
    public static readonly string[] Linking = ["en", "es"];

    public static readonly string[] Summaries = ["zh-hans", "en", "fr", "de", "he", "it", "ja", "ko", "pl", "pt", "es"];

    public static readonly string[] AbstractiveSummaries = ["ar", .. Summaries];

    /// <summary>Of entities and personal data.</summary>
    public static readonly string[] Entities = Split(
        "af,am,ar,as,az,bg,bn,bs,ca,cs,cy,da,de,el,en,es,et,eu,fa,fi,fr,ga,gl,gu,he,hi,hr,hu,hy,id,it,ja,ka,kk,km,kn,ko,ku,ky,lo,lt,lv,mg,mk,ml,mn,mr,ms,my,ne,nl,no,or,pa,pl,ps,pt-BR,pt-PT,ro,ru,sk,sl,so,sq,sr,ss,sv,sw,ta,te,th,tr,ug,uk,ur,uz,vi,zh-Hans,zh-Hant");

    /// <summary>Of key phrases and sentiment.</summary>
    public static readonly string[] Phrases = Split(
        "de,en,es,fr,it,pt-BR,pt-PT,af,am,ar,as,az,be,bg,bn,br,bs,ca,cs,cy,da,el,eo,et,eu,fa,fi,fil,fy,ga,gd,gl,gu,ha,he,hi,hr,hu,hy,id,ja,jv,ka,kk,km,kn,ko,ku,ky,la,lo,lt,lv,mg,mk,ml,mn,mr,ms,my,ne,nl,no,om,or,pa,pl,ps,ro,ru,sa,sd,si,sk,sl,so,sq,sr,su,sv,sw,ta,te,th,tr,ug,uk,ur,uz,vi,xh,yi,zh-Hans,zh-Hant");

    private static string[] Split(string codes) => codes.Split(',');
}
