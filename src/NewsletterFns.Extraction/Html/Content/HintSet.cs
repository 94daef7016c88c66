using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Html.Content;

/// <summary>
/// What the words in an element's class, id and role say, in the languages of the sites: <c>article__relatedLinks</c> is article, related, links.
/// Words are looked up where they stand; a page has thousands.
/// </summary>
internal readonly struct HintSet
{
    private const int MaxLength = 600;
    private const int LongestWord = 24;
    private const int LongestStemmed = 14;

    private static readonly FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> Words = CreateWords();

    private static readonly string[] Stems = ["caption", "related", "comment", "sidebar", "newsletter", "copyright", "credit"];

    private readonly Hint _hints;
    private readonly bool _stemmed;
    private readonly byte _body;
    private readonly byte _others;
    private readonly byte _notices;
    private readonly byte _controls;
    private readonly byte _furniture;

    private HintSet(ref Reader reader)
    {
        _hints = reader.Hints;
        _stemmed = reader.Stemmed;
        (_body, _others, _notices, _controls, _furniture) = (reader.Body, reader.Others, reader.Notices, reader.Controls, reader.Furniture);
    }

    public bool IsOtherText => !IsEntry && Has(Hint.OtherText) && _body <= _others;

    public bool IsFurniture => !IsEntry && Has(Hint.Furniture | Hint.OtherText) && _body <= _furniture;

    public bool IsNotice => Has(Hint.Notice) && _body <= _notices;

    public bool IsControl => !IsEntry && Has(Hint.Control) && _body <= _controls;

    public bool IsTeaser => !IsEntry && Has(Hint.Teaser);

    public bool IsTrimming => !IsEntry && (_stemmed || Has(Hint.Trimming));

    // Publishing systems list an entry's categories, tags and settings among its class names.
    private bool IsEntry => Has(Hint.Entry) || (_hints & (Hint.Type | Hint.Status)) == (Hint.Type | Hint.Status);

    public bool Has(Hint any) => (_hints & any) != 0;

    public static HintSet Of(in KeyAttributes attributes)
    {
        if (attributes is { Class: null, Id: null, Role: null })
        {
            return default;
        }

        var reader = default(Reader);
        reader.Read(attributes.Class);
        reader.Read(attributes.Id);
        reader.Read(attributes.Role);
        return new HintSet(ref reader);
    }

    private static FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> CreateWords()
    {
        var words = new Dictionary<string, Hint>(StringComparer.Ordinal)
        {
            ["main"] = Hint.Main,
            ["hentry"] = Hint.Entry,
            ["type"] = Hint.Type,
            ["status"] = Hint.Status,
        };
        Add(
            Hint.OtherText,
            "related relateds comment comments commentlist kommentar kommentare commentaires commenti comentarios comentários reacties disqus respond replies "
            + "breadcrumb breadcrumbs pagination sidebar aside footer recommend recommended recommendation recommendations empfehlungen outbrain taboola plista yarpp "
            + "correlati correlate similar verwandte aehnliche ähnliche trackbacks pingbacks widgetarea trending mostread authorbox authorbio moreabout crosslinks");
        Add(Hint.Section, "kicker section category rubric rubrik ressort rubrica sezione rubrique seccion dachzeile occhiello overline eyebrow");
        Add(Hint.Comment, "comment comments commentlist commentary kommentar kommentare commentaires commenti comentarios comentários reacties");
        Add(
            Hint.Notice,
            "cookie cookies consent gdpr dsgvo cookiebar cookiebanner cookienotice cookielaw cookieconsent onetrust usercentrics didomi offcanvas modal dialog "
            + "popup login");
        Add(
            Hint.Control,
            "nav navi navbar navigation submenu menu pager paging pagination prevnext postnav toc toolbar tabs tags taglist tagcloud keywords print rating ratings "
            + "vote skip register registration login poll survey search suche bookmark bookmarks accessibility screenreader feedback");
        Add(
            Hint.Furniture,
            "share sharing shares sharebar sharer sharedaddy addtoany social socials newsletter newsletters subscribe subscription signup paywall promo promos "
            + "promotion promoted advert advertisement advertising adverts ads adsense dfp werbung anzeige anzeigen pubblicita publicite publicidad sponsor sponsored "
            + "sponsors masthead teaser teasers popular copyright impressum modal popup overlay lightbox jetpack whatsapp facebook twitter pinterest linkedin "
            + "instagram flattr donate donation quiz captcha suchformular readmore weiterlesen reactions factbox faktenbox boxout infobox crosslink linklist "
            + "linkliste previous abo disclaimer backlink trackback pingback marginalia rechtliches cta explore disclosure advisory");
        Add(
            Hint.Trimming,
            "didascalia didascalie bijschrift bildtext bildlegende bildzeile piedefoto legende légende legenda "
            + "byline bylines author authors autor autoren autore auteur redakteur caption captions bildunterschrift credit credits meta metadata postmeta dateline "
            + "timestamp published pubdate datum date copyright source quelle photocredit figcaption gallery galerie galeria slideshow carousel tag categories "
            + "category kategorie kategorien rubrik badge kicker dachzeile tags bio biography about vcard hcard overline spitzmarke contributor shariff mediainfo "
            + "legend");
        Add(
            Hint.Teaser,
            "teaser teasers snippet card cards embed embedded interesting recommended related story storylink linkbox infolink");
        Add(
            Hint.Credit,
            "didascalia bijschrift bildtext bildlegende piedefoto credit credits copyright caption photocredit share print screenreader");
        Add(
            Hint.Author,
            "byline bylines author authors autor autoren autorin autore auteur auteurs redakteur verfasser autores");
        Add(
            Hint.Date,
            "date datum data fecha dateline timestamp published pubdate posted publication publicationdate postdate time");
        Add(
            Hint.Lede,
            "teaser intro introduction introtext lead lede standfirst vorspann excerpt dek deck summary abstract subtitle subheadline subhead subline sommario "
            + "chapo chapeau entradilla bajada preface ingress anreisser unterzeile occhiello catenaccio description linea olho resumo entete hero");
        Add(
            Hint.Ingredients,
            "ingredient ingredients ingredientlist ingredientslist recipeingredient recipeingredients zutat zutaten zutatenliste ingredienti ingrediente "
            + "ingredientes ingrédients ingrediënten ingredienten skladniki składniki");
        Add(
            Hint.Body,
            "article articlebody articletext articlecontent story storybody post postbody postcontent posttext entry entrycontent content contenttext body text "
            + "fulltext maintext main hauptinhalt inhalt artikel artikeltext artikelinhalt articolo testo contenuto cuerpo nota texto noticia noticias contenido "
            + "corpo conteudo conteúdo materia contenu texte corps bericht beitrag blogpost blog news prose copy richtext rte");
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(Hint hint, string list)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | hint;
            }
        }
    }

    private struct Reader
    {
        private bool _no;
        private bool _print;

        public Hint Hints;
        public bool Stemmed;
        public byte Body;
        public byte Others;
        public byte Notices;
        public byte Controls;
        public byte Furniture;

        public void Read(string? value)
        {
            if (string.IsNullOrEmpty(value) || value.Length > MaxLength)
            {
                return;
            }

            Span<char> word = stackalloc char[LongestWord];
            var length = 0;
            var previous = ' ';
            foreach (var c in value)
            {
                var isLetter = char.IsAsciiLetterLower(c) || char.IsLetter(c);
                if (!isLetter || (!char.IsAsciiLetterLower(c) && char.IsUpper(c) && char.IsLower(previous)))
                {
                    Take(word, length);
                    length = 0;
                }

                if (isLetter)
                {
                    if (length < LongestWord)
                    {
                        word[length] = char.IsAsciiLetterLower(c) ? c : char.ToLowerInvariant(c);
                    }

                    length++;
                }

                previous = c;
            }

            Take(word, length);
        }

        private void Take(ReadOnlySpan<char> buffer, int length)
        {
            if (length is < 2 or > LongestWord)
            {
                return;
            }

            var word = buffer[..length];
            Words.TryGetValue(word, out var hints);

            // «no-print» and «print-only» are not for reading on either medium.
            if (_no && word is "print")
            {
                hints = Hint.Furniture | Hint.Notice;
            }
            else if (_print && word is "only")
            {
                hints = Hint.Notice;
            }

            _no = word is "no" or "hidden" or "hide";
            _print = word is "print";
            Hints |= hints;
            Body += (byte)((hints & Hint.Body) != 0 ? 1 : 0);
            Others += (byte)((hints & Hint.OtherText) != 0 ? 1 : 0);
            Notices += (byte)((hints & Hint.Notice) != 0 ? 1 : 0);
            Controls += (byte)((hints & Hint.Control) != 0 ? 1 : 0);
            Furniture += (byte)((hints & Hint.Furniture) != 0 ? 1 : 0);
            Stemmed |= length < LongestStemmed && EndsInStem(word);
        }

        private static bool EndsInStem(ReadOnlySpan<char> word)
        {
            foreach (var stem in Stems)
            {
                if (word.EndsWith(stem))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
