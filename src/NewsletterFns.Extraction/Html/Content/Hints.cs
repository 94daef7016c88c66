using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>What authors of pages call their parts, in the languages of the sites.</summary>
internal static class Hints
{
    /// <summary>Parts of a page that are other texts, however long they are.</summary>
    private static readonly FrozenSet<string> OtherTexts = Set(
        "related relateds comment comments commentlist kommentar kommentare commentaires commenti comentarios comentários reacties disqus respond replies "
        + "breadcrumb breadcrumbs pagination sidebar aside footer recommend recommended recommendation recommendations "
        + "empfehlungen outbrain taboola plista yarpp correlati correlate similar verwandte aehnliche ähnliche trackbacks pingbacks widgetarea "
        + "trending mostread authorbox authorbio moreabout crosslinks");

    /// <summary>Notices that lie over a page.</summary>
    private static readonly FrozenSet<string> Notices = Set("cookie cookies consent gdpr dsgvo cookiebar cookiebanner cookienotice cookielaw cookieconsent onetrust usercentrics didomi offcanvas modal dialog popup login noprint printonly");

    /// <summary>Parts that are furniture where they are small or full of links; their names have other senses.</summary>
    private static readonly FrozenSet<string> Controls = Set(
        "nav navi navbar navigation submenu menu pager paging pagination prevnext postnav toc toolbar tabs tags taglist tagcloud keywords print rating ratings vote skip register registration "
        + "login poll survey search suche bookmark bookmarks accessibility screenreader feedback");

    /// <summary>Parts that are rarely the article and then hold most of its prose.</summary>
    private static readonly FrozenSet<string> Furniture = Set(
        "share sharing shares sharebar sharer sharedaddy addtoany social socials newsletter newsletters "
        + "subscribe subscription signup paywall promo promos promotion promoted advert advertisement advertising adverts ads adsense "
        + "dfp werbung anzeige anzeigen pubblicita publicite publicidad sponsor sponsored sponsors "
        + "masthead teaser teasers popular "
        + "copyright impressum modal popup overlay lightbox noprint jetpack "
        + "whatsapp facebook twitter pinterest linkedin instagram flattr donate donation quiz captcha suchformular "
        + "readmore weiterlesen reactions factbox faktenbox boxout infobox "
        + "crosslink linklist linkliste previous abo disclaimer backlink trackback pingback "
        + "marginalia rechtliches cta explore disclosure advisory");

    /// <summary>Parts of an article that are not its text: bylines, captions, dates.</summary>
    private static readonly FrozenSet<string> Trimmings = Set(
        "byline bylines author authors autor autoren autore auteur redakteur caption captions bildunterschrift credit credits meta metadata postmeta "
        + "dateline timestamp published pubdate datum date copyright source quelle photocredit figcaption gallery galerie galeria slideshow carousel "
        + "tag categories category kategorie kategorien rubrik badge kicker dachzeile tags bio biography about vcard hcard overline spitzmarke "
        + "contributor shariff mediainfo legend");

    private static readonly FrozenSet<string> Teasers = Set("teaser teasers snippet card cards embed embedded interesting recommended related story storylink linkbox infolink");

    private static readonly FrozenSet<string> Credits = Set("credit credits copyright caption photocredit share print screenreader");

    private static readonly FrozenSet<string> Authors = Set("byline bylines author authors autor autoren autorin autore auteur auteurs redakteur verfasser autores");

    private static readonly FrozenSet<string> Dates = Set("date datum data fecha dateline timestamp published pubdate posted publication publicationdate postdate time");

    /// <summary>What the introduction between headline and body is called.</summary>
    private static readonly FrozenSet<string> Ledes = Set(
        "teaser intro introduction introtext lead lede standfirst vorspann excerpt dek deck summary abstract subtitle subheadline subhead subline sommario chapo chapeau "
        + "entradilla bajada preface ingress anreisser unterzeile occhiello catenaccio description linea olho resumo entete hero");

    private static readonly FrozenSet<string> Ingredients = Set(
        "ingredient ingredients ingredientlist ingredientslist recipeingredient recipeingredients zutat zutaten zutatenliste ingredienti ingrediente ingredientes ingrédients "
        + "ingrediënten ingredienten skladniki składniki");

    private static readonly FrozenSet<string> Body = Set(
        "article articlebody articletext articlecontent story storybody post postbody postcontent posttext entry entrycontent content contenttext "
        + "body text fulltext maintext main hauptinhalt inhalt artikel artikeltext artikelinhalt articolo testo contenuto cuerpo nota texto noticia "
        + "noticias contenido corpo conteudo conteúdo materia contenu texte corps bericht beitrag blogpost blog news prose copy richtext rte");

    private static readonly string[] Stems = ["caption", "related", "comment", "sidebar", "newsletter", "copyright", "credit"];

    public static bool IsOtherText(PageNode node) => !IsEntry(node) && Any(node, OtherTexts) && !HasArticleName(node, OtherTexts);

    public static bool IsFurniture(PageNode node) => !IsEntry(node) && (Any(node, Furniture) || Any(node, OtherTexts)) && !HasArticleName(node, Furniture);

    public static bool IsNotice(PageNode node) => Any(node, Notices) && !HasArticleName(node, Notices);

    public static bool IsControl(PageNode node) => !IsEntry(node) && Any(node, Controls) && !HasArticleName(node, Controls);

    public static bool IsTeaser(PageNode node) => !IsEntry(node) && Any(node, Teasers);

    public static bool IsTrimming(PageNode node) => !IsEntry(node) && (Any(node, Trimmings) || node.Hints.Any(hint => hint.Length < 14 && Stems.Any(stem => hint.EndsWith(stem, StringComparison.Ordinal))));

    public static bool IsCredit(PageNode node) => Any(node, Credits);

    public static bool IsAuthor(PageNode node) => Any(node, Authors);

    public static bool IsDate(PageNode node) => Any(node, Dates);

    public static bool IsLede(PageNode node) => Any(node, Ledes);

    /// <summary>Whether it is a recipe's list of ingredients, by name or by microdata.</summary>
    public static bool IsIngredients(PageNode node) => Any(node, Ingredients) || node.Element.GetAttribute("itemprop") is "recipeIngredient" or "ingredients";

    // «article-body has-sidebar» is an article: more words of content than of furniture.
    private static bool HasArticleName(PageNode node, FrozenSet<string> words) => node.Hints.Count(Body.Contains) > node.Hints.Count(words.Contains);

    // Publishing systems list an entry's categories, tags and settings among its class names, and page builders call everything a widget.
    private static bool IsEntry(PageNode node) => node.Hints.Contains("hentry") || (node.Hints.Contains("type") && node.Hints.Contains("status"));

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
