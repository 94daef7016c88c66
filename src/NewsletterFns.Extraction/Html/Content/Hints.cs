using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>What authors of pages call their parts, in the languages of the sites.</summary>
internal static class Hints
{
    /// <summary>Parts that are never the article, wherever they stand.</summary>
    private static readonly FrozenSet<string> Furniture = Set(
        "related relateds comment comments kommentar kommentare commentaires commenti comentarios comentários reacties disqus respond replies "
        + "share sharing shares sharebar sharer sharedaddy addtoany social socials cookie cookies consent gdpr cmp newsletter newsletters nl-signup "
        + "subscribe subscription signup paywall promo promos promotion promoted advert advertisement advertising adverts ads adsense "
        + "dfp werbung anzeige anzeigen pubblicita publicite publicidad sponsor sponsored sponsors breadcrumb breadcrumbs pagination pager paging "
        + "nav navi navbar navigation menu submenu footer masthead toolbar sidebar aside recommend recommended recommendation recommendations "
        + "empfehlungen teaser teasers popular trending mostread outbrain taboola plista tags taglist tagcloud keywords authorbox authorbio "
        + "copyright impressum login register registration modal popup overlay lightbox rating ratings vote print skip toc jetpack yarpp "
        + "whatsapp facebook twitter pinterest linkedin instagram flattr donate donation poll survey quiz captcha search suche suchformular "
        + "readmore weiterlesen correlati correlate similar verwandte aehnliche ähnliche accessibility screenreader feedback reactions "
        + "crosslink crosslinks linklist linkliste prevnext postnav previous bookmark bookmarks abo disclaimer backlink trackback pingback "
        + "trackbacks pingbacks marginalia infobox rechtliches widgetarea snippet snippets off-canvas offcanvas");

    /// <summary>Parts of an article that are not its text: bylines, captions, dates.</summary>
    private static readonly FrozenSet<string> Trimmings = Set(
        "byline bylines author authors autor autoren autore auteur redakteur caption captions bildunterschrift credit credits meta metadata postmeta "
        + "dateline timestamp published pubdate datum date copyright source quelle photocredit figcaption gallery galerie galeria slideshow carousel "
        + "tag categories category kategorie kategorien rubrik badge kicker dachzeile infos info category-links tags bio biography about vcard hcard "
        + "contributor shariff mediainfo legend");

    private static readonly FrozenSet<string> Body = Set(
        "article articlebody articletext articlecontent story storybody post postbody postcontent posttext entry entrycontent content contenttext "
        + "body text fulltext maintext main hauptinhalt inhalt artikel artikeltext artikelinhalt articolo testo contenuto cuerpo nota texto noticia "
        + "noticias contenido corpo conteudo conteúdo materia contenu texte corps bericht beitrag blogpost blog news prose copy richtext rte");

    private static readonly FrozenSet<string> Builders = Set("elementor wpb vc fusion divi et siteorigin panel panels widget layout grid row col column columns wrapper container");

    public static bool IsFurniture(PageNode node) => !IsBuilder(node) && Any(node, Furniture) && !(Any(node, Body) && HasArticleName(node));

    public static bool IsTrimming(PageNode node) => Any(node, Trimmings);

    public static bool IsBody(PageNode node) => Any(node, Body);

    // «article-body has-sidebar» is an article: two words of content outweigh one of furniture.
    private static bool HasArticleName(PageNode node)
        => node.Hints.Count(Body.Contains) > node.Hints.Count(Furniture.Contains);

    // Page builders call every paragraph a widget or a text module.
    private static bool IsBuilder(PageNode node) => node.Hints.Count > 0 && node.Hints[0] == "elementor" && Builders.Contains(node.Hints[^1]);

    private static bool Any(PageNode node, FrozenSet<string> words)
    {
        foreach (var hint in node.Hints)
        {
            if (words.Contains(hint))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
