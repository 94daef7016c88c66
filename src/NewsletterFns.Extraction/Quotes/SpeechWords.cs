using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Quotes;

/// <summary>Words that tell who speaks, in it, en, de, fr, es, pt and nl.</summary>
internal static class SpeechWords
{
    private static readonly FrozenSet<string> Verbs = Set(
        "detto dice disse dicono dissero dichiarato dichiara dichiarò affermato afferma affermò spiegato spiega spiegò spiegano aggiunto aggiunge aggiunse aggiungendo commentato commenta commentò "
        + "sottolineato sottolinea sottolineò sottolineando ribadito ribadisce ribadì ricordato ricorda scritto scrive scrisse risposto risponde rispose sostiene sostenuto sostenne racconta raccontato "
        + "raccontò osservato osserva annunciato annuncia concluso conclude concluse ammesso ammette ammise avvertito avverte precisato precisa riferito riferisce assicurato assicura replicato replica "
        + "replicò insistito insiste gridato chiesto chiede chiese descritto definito denunciato denuncia spiegando dicendo affermando "
        + "said says say saying told tells added adds adding explained explains wrote writes asked asks replied replies answered insisted insists warned warns noted notes argued argues claimed claims "
        + "declared declares stated states stressed remarked recalled recalls announced announces admitted admits tweeted posted commented continued concluded concludes joked shouted whispered called "
        + "described quipped acknowledged testified responded recounted "
        + "sagte sagt sagten erklärte erklärt betonte betont meinte meint ergänzte ergänzt fügte schrieb schreibt antwortete antwortet berichtete berichtet kritisierte kritisiert warnte warnt forderte "
        + "fordert teilte nannte nennt bezeichnete erzählte erzählt rief fragte fragt unterstrich versicherte behauptete behauptet kommentierte mahnte räumte erinnerte gesagt "
        + "dit déclaré déclare déclara affirmé affirme affirma expliqué explique expliqua ajouté ajoute ajouta assuré assure assura estimé estime estima souligné souligne confié confie raconte raconté "
        + "écrit écrivait répondu répond répondit lancé lance lança indiqué indique précisé précise rappelé rappelle regretté regrette dénoncé dénonce conclu conclut insisté insiste martelé réagi "
        + "commenté commente demandé demande demanda soupire s'exclame poursuit poursuivi disait disent admet avoue prévenu "
        + "dijo dice dicho dijeron decía afirmó afirma afirmado declaró declara declarado explicó explica explicado añadió añade añadido señaló señala señalado aseguró asegura asegurado indicó indica "
        + "subrayó subraya sostuvo sostiene comentó comenta respondió responde escribió escribe contó cuenta recordó recuerda destacó destaca advirtió advierte manifestó expresó preguntó pregunta "
        + "concluyó agregó insistió reconoció admitió anunció aclaró denunció criticó "
        + "disse diz afirmou afirma declarou explicou explica acrescentou escreveu respondeu contou destacou ressaltou completou lembrou garantiu perguntou comentou "
        + "protestó protesta protestato zanjó opinó opina admite avisó sonríe resumió quejó queja sourit rit plaisante s'amuse souffle murmure juge jugé observe remarque plaisanté protesté proteste grogne amuse exclame exclamé inquiète désole "
        + "lamentato lamenta lamentò dichiarano affermano esulta esultato ironizza ironizzato confessa confessato confida confidato protesta incalza aggiungono "
        + "agreed boasted cautioned complained confessed confirmed countered emphasized predicted promised read recommended suggested urged vowed concedes adds suggests freute lobte lobt klagte klagt gestand bestätigte bestätigt verkündete kündigte beklagte beteuerte entgegnete jubelte schilderte schildert bilanzierte resümierte réjoui réjouie indigné indignée insurgé insurgée félicité félicitée défendu prévient ironise tempère résume résumé témoigne glisse glissé déploré déplore plaidé plaide lamentó lamenta lamentado apuntó apunta recalcó recalca enfatizó detalló puntualizó reclamó exigió reiteró matizó celebró bromeó replicó relató confesó prometió confirmó garantizó "
        + "zei zegt vertelde vertelt verklaarde schreef schrijft antwoordde voegde benadrukte vroeg stelt stelde waarschuwde");

    /// <summary>«According to».</summary>
    private static readonly FrozenSet<string> Sources = Set("secondo selon según segundo laut zufolge according volgens aldus");

    private static readonly FrozenSet<string> Pronouns = Set("he she er sie il elle lui lei él ella ele ela hij zij egli");

    private static readonly FrozenSet<string> Auxiliaries = Set("ha hanno aveva a ont avait has had hat hatte hatten había habría tem heeft had so");

    private static readonly FrozenSet<string> Prepositions = Set(
        "with of about to from by against for on at after before con di da del della dei degli su per tra fra contro verso a al alla mit von über an gegen für bei nach zu zum zur vom avec de du des "
        + "sur contre pour chez par à au aux sobre contra para por com do dos das sem met van tegen aan bij over");

    private static readonly FrozenSet<string> Works = Set(
        "film movie book novel song album single show series play poem essay report article titled entitled called named libro romanzo canzone disco serie saggio titolo intitolato intitolata progetto "
        + "mostra buch roman lied titel stück ausstellung artikel projekt livre chanson intitulé intitulée titre pièce exposition projet película novela canción titulado titulada título proyecto "
        + "titulada livro música boek motto slogan campaign campagna kampagne campagne campaña");

    private static readonly FrozenSet<string> Titles = Set(
        "councillor councilor inhaber inhaberin besitzer besitzerin owner herausgeber herausgeberin bauer bäcker wirt wirtin anwalt anwältin mr mrs ms dr prof professor president prime minister premier chancellor secretary senator governor mayor king queen prince princess pope chief director chairman spokesman spokeswoman "
        + "spokesperson analyst economist sir lord judge general captain coach ceo attorney sheriff officer representative congressman congresswoman sen rep gov justice "
        + "presidente ministro ministra premier sindaco papa onorevole dottor dottoressa professore signor signora monsieur madame mme señor señora don doña herr frau rey reina re regina roi reine "
        + "gouverneur sénateur député bürgermeister bürgermeisterin trainer trainerin chefin chef sprecher sprecherin präsident präsidentin kanzler kanzlerin bundeskanzler ministerin leiter leiterin "
        + "direktor direktorin vorsitzender vorsitzende autor autorin papst könig königin professorin geschäftsführer geschäftsführerin forscher forscherin experte expertin");

    private static readonly string[] TitleEndings =
        ["minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin", "vorsitzende", "vorsitzender", "führer", "führerin",
            "trainer", "trainerin", "meister", "meisterin", "direktor", "direktorin", "experte", "expertin", "forscher", "forscherin", "politiker", "politikerin"];

    // Capitalised at the beginning of a sentence, never names: function words, days and months.
    private static readonly FrozenSet<string> NoNames = Set(
        "the a an this that these those it its in on at but and or so if when while after before for from with as by to of his her their our my he she they we i you there here what who why how not no yes "
        + "yet still also then now mr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday later "
        + "il lo la i gli le un uno una e ma o se quando dopo prima per con da di del della dei nel nella anche non come questo questa quello ieri oggi poi così allora secondo lui lei loro lunedì martedì "
        + "mercoledì giovedì venerdì sabato domenica ha è sono si ci ne al alla "
        + "der die das den dem des ein eine einen einem und aber oder wenn als nach vor für von mit auf in im am an zu zum zur er sie es wir ich ihr man so auch noch nun dann doch laut dabei damit "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern dies diese dieser "
        + "les un une et mais ou si quand après avant pour avec de du des dans en sur ce cette ces il elle ils elles on nous vous je tu selon lundi mardi mercredi jeudi vendredi samedi dimanche hier "
        + "aussi puis alors au aux son sa ses "
        + "el los las unos unas y pero cuando después antes para con en sobre este esta estos él ella ellos según lunes martes miércoles jueves viernes sábado domingo ayer hoy también su sus no sin "
        + "o a os as um uma mas segundo ele ela eles het een maar en volgens hij zij");

    private static readonly FrozenSet<string> Joiners = Set("von van der den de la bin al ten ter zu du dos da della del ben ibn le");

    private static readonly FrozenSet<string> Countries = Set("Stati_Uniti United_States États_Unis Etats_Unis Estados_Unidos Vereinigten_Staaten Unione_Europea European_Union Unión_Europea Regno_Unito");

    public static bool IsVerb(string word) => Verbs.Contains(word);

    public static bool IsSource(string word) => Sources.Contains(word);

    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsWork(string word) => Works.Contains(word);

    public static bool IsTitle(string word)
        => Titles.Contains(word) || (word.Length > 6 && Array.Exists(TitleEndings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    public static bool IsNoName(string word) => NoNames.Contains(word);

    public static bool IsJoiner(string word) => char.IsLower(word[0]) && Joiners.Contains(word);

    public static bool IsCountry(string first, string second) => Countries.Contains(first + "_" + second);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
