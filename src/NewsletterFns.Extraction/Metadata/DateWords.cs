using System.Collections.Frozen;

namespace NewsletterFns.Extraction.Metadata;

/// <summary>The words of date lines in it, en, de, fr, es, pt and nl; months of some neighbours as well.</summary>
internal static class DateWords
{
    private static readonly string[] MonthForms =
    [
        "january jan january gennaio gen januar jänner jan janvier janv enero ene janeiro januari января січня stycznia ledna ocak",
        "february feb febbraio februar feber février févr fév febrero fevereiro fev februari февраля лютого lutego února şubat",
        "march mar marzo märz mär mrz mars março maart mrt marts марта березня marca března mart",
        "april apr aprile avril avr abril abr апреля квітня kwietnia dubna nisan",
        "may maggio mag mai mayo maio mei maj мая травня maja května mayıs",
        "june jun giugno giu juni juin junio junho juni июня червня czerwca června haziran",
        "july jul luglio lug juli juillet juil julio julho juli июля липня lipca července temmuz",
        "august aug agosto ago août aout augustus augusti августа серпня sierpnia srpna ağustos",
        "september sep sept settembre set september septembre septiembre setiembre setembro сентября вересня września září eylül",
        "october oct ottobre ott oktober okt octobre octubre outubro out октября жовтня października října ekim",
        "november nov novembre noviembre novembro ноября листопада listopada listopadu kasım",
        "december dec dicembre dic dezember dez décembre déc diciembre dezembro desember декабря грудня grudnia prosince aralık",
    ];

    private static readonly FrozenDictionary<string, int> Months = MonthForms
        .SelectMany((forms, index) => forms.Split(' ').Distinct().Select(form => (form, month: index + 1)))
        .DistinctBy(pair => pair.form)
        .ToFrozenDictionary(pair => pair.form, pair => pair.month, StringComparer.OrdinalIgnoreCase);

    // Everything else that may stand in a line that is only a date.
    private static readonly FrozenSet<string> Fillers = (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom "
        + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
        + "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
        + "segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        + "published publication posted updated update last modified on at the of date first issued "
        + "pubblicato pubblicata pubblicazione aggiornato aggiornata ultimo ultima aggiornamento modifica il alle ore data del "
        + "veröffentlicht aktualisiert erschienen stand am um uhr datum vom den "
        + "publié publiée mis mise à a jour le modifié paru date du "
        + "publicado publicada actualizado actualizada actualización el la las los a de del fecha hora hrs h "
        + "atualizado atualizada em às as data "
        + "gepubliceerd geplaatst bijgewerkt laatst gewijzigd op om uur datum "
        + "am pm a.m p.m utc gmt cet cest mez mesz est edt cst cdt mst mdt pst pdt bst ist brt et pt ct and e und et y en").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, double> Zones = new Dictionary<string, double>
    {
        ["UTC"] = 0, ["GMT"] = 0, ["Z"] = 0, ["CET"] = 1, ["MEZ"] = 1, ["CEST"] = 2, ["MESZ"] = 2, ["BST"] = 1, ["EST"] = -5, ["EDT"] = -4,
        ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["BRT"] = -3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static int Month(string word) => Months.GetValueOrDefault(word.TrimEnd('.'));

    public static bool IsFiller(string word) => Fillers.Contains(word.TrimEnd('.'));

    public static TimeSpan? Zone(string word) => Zones.TryGetValue(word, out var hours) ? TimeSpan.FromHours(hours) : null;
}
