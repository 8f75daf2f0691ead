# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked first: the incident, where and when it was, and what is claimed about it."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.EVENT)

EVENTS: tuple[Placeholder, ...] = (
    _asked(
        "datum_ereignis",
        "Datum des Vorfalls",
        "Der Tag, an dem es geschah. Bei einer Nacht: der Tag, an dem sie endete.",
        Kind.DATE,
        sample="2026-05-12",
    ),
    _asked(
        "uhrzeit",
        "Uhrzeit des Vorfalls",
        "Nur gesicherte Angaben. Das Wort „Uhr“ steht schon im Text.",
        Kind.TIME,
        sample="22:30",
    ),
    _asked(
        "ort_detail",
        "Ort des Vorfalls",
        "Mit Verhältniswort, so wie es im Satz steht. Nennen Sie keine Privatadresse.",
        Kind.TEXT,
        sample="am Marktplatz",
    ),
    _asked(
        "ereignis_kurz",
        "Ereignis in einem Halbsatz",
        "Im Dativ, passend zu „nach“ oder „von“. Nur, was gesichert ist.",
        Kind.TEXT,
        sample="einem Angriff auf ein Geschäft in der Beispielstraße",
    ),
    _asked(
        "vorfall_kurz",
        "Vorfall in einem Halbsatz",
        "Im Dativ, passend zu „nach“ oder „von“. Ohne Namen von Betroffenen.",
        Kind.TEXT,
        sample="einer Bedrohung im Bürgerbüro",
    ),
    _asked(
        "anlass_post",
        "Anlass der Hasskommentare",
        "Im Dativ, passend zu „nach“ oder „zu“. Nennen Sie das Thema, nicht den Hass.",
        Kind.TEXT,
        sample="unserem Beitrag über das Sommerfest der Begegnung",
    ),
    _asked(
        "einrichtung",
        "Betroffene Einrichtung",
        "Schule, Verein oder andere Einrichtung, im Dativ mit Artikel, passend zu "
        "„in“ oder „an“.",
        Kind.TEXT,
        sample="der Beispielschule",
    ),
    _asked(
        "veranstaltung",
        "Betroffene Veranstaltung",
        "Im Dativ mit Artikel, passend zu „bei“ oder „nach“.",
        Kind.TEXT,
        sample="dem Christopher Street Day in Musterhausen",
    ),
    _asked(
        "bereich",
        "Betroffener Arbeitsbereich",
        "Im Dativ mit Artikel, passend zu „in“ oder „aus“. Nicht so genau, dass "
        "Personen erkennbar sind.",
        Kind.TEXT,
        sample="der Bürgerberatung",
    ),
    _asked(
        "organisation",
        "Betroffene Einsatzorganisation",
        "Im Genitiv mit Artikel, passend zu „Einsatzkräfte“ oder „Mitglieder“.",
        Kind.TEXT,
        sample="der Freiwilligen Feuerwehr Musterhausen",
    ),
    _asked(
        "juedischer_ort",
        "Angegriffener jüdischer Ort",
        "Im Akkusativ mit Artikel, passend zu „auf“: Synagoge, Friedhof, Gemeindehaus.",
        Kind.TEXT,
        sample="die Synagoge",
    ),
    _asked(
        "moschee_name",
        "Name der Moschee",
        "Ohne Artikel, so wie die Gemeinde sie selbst nennt.",
        Kind.TEXT,
        sample="Beispiel-Moschee",
    ),
    _asked(
        "unterkunft_ohne_adresse",
        "Unterkunft ohne Adresse",
        "Im Akkusativ, passend zu „auf“. Nennen Sie weder Straße noch Hausnummer.",
        Kind.TEXT,
        sample="eine Unterkunft für Geflüchtete im Norden von Musterhausen",
    ),
    _asked(
        "gebaeude",
        "Gebäude",
        "Im Nominativ mit Artikel, passend zu „geräumt wird …“.",
        Kind.TEXT,
        sample="das Rathaus am Marktplatz",
    ),
    _asked(
        "gedenkort",
        "Gedenkort",
        "Im Dativ mit Artikel, passend zu „an“ oder „vor“.",
        Kind.TEXT,
        sample="dem Gedenkstein im Stadtpark",
    ),
    _asked(
        "datum_versammlung",
        "Datum der Versammlung",
        "Der angemeldete Tag.",
        Kind.DATE,
        sample="2026-06-20",
    ),
    _asked(
        "behauptung_neutral",
        "Behauptung, neutral zusammengefasst",
        "Mit „dass“ und in eigenen Worten. Wiederholen Sie nicht die Wortwahl der "
        "Behauptung.",
        Kind.TEXT,
        sample="dass die Gemeinde das Freibad für eine Unterkunft schließt",
    ),
    _asked(
        "vorwurf_kurz",
        "Vorwurf in einem Halbsatz",
        "Mit „dass“, sachlich und ohne Bewertung.",
        Kind.TEXT,
        sample="dass Ratsuchende im Bürgeramt unterschiedlich behandelt worden seien",
    ),
    _asked(
        "anliegen_sachlich",
        "Sachliches Anliegen der Zuschrift",
        "Worum es neben dem Hass in der Sache geht, im Dativ, passend zu „zu“.",
        Kind.TEXT,
        sample="den Öffnungszeiten des Freibads",
    ),
    _asked(
        "url_beitrag",
        "Link zum Beitrag",
        "Die vollständige Adresse des Beitrags oder Kommentars.",
        Kind.LINK,
        sample="https://plattform.example.org/beitrag/123",
    ),
    _asked(
        "zeitpunkt",
        "Zeitpunkt des Beitrags oder der Tat",
        "Datum und Uhrzeit, so genau wie möglich.",
        Kind.TEXT,
        sample="12. Mai 2026, 22:30 Uhr",
    ),
    _asked(
        "profil",
        "Profil, das den Beitrag veröffentlicht hat",
        "Der angezeigte Name und der Profilname.",
        Kind.TEXT,
        sample="Profil „beispielprofil“ auf plattform.example.org",
    ),
    _asked(
        "kontext",
        "Zusammenhang",
        "Worauf sich der Beitrag bezieht und was davor geschah.",
        Kind.LONG_TEXT,
        sample="Der Kommentar steht unter der Ankündigung des Sommerfests der "
        "Begegnung.",
    ),
    _asked(
        "taten",
        "Beschreibung der Taten",
        "Was geschah, wann, wo und durch wen, soweit bekannt. Ohne rechtliche "
        "Bewertung.",
        Kind.LONG_TEXT,
        sample="Am 12. Mai 2026 ging im Rathaus eine E-Mail ein, in der mit Gewalt "
        "gedroht wird.",
    ),
    _asked(
        "vorfaelle",
        "Bisherige Vorfälle",
        "Mit Datum und kurzer Beschreibung, ein Vorfall je Zeile.",
        Kind.LONG_TEXT,
        sample="12. Mai 2026: Drohschreiben im Briefkasten\n15. Mai 2026: unbekannte "
        "Person vor dem Wohnhaus",
    ),
    _asked(
        "datum_kenntnis",
        "Datum der Kenntnis",
        "Der Tag, an dem Sie von der Tat und der Person dahinter erfahren haben. "
        "Danach beginnt die Frist für den Strafantrag. Ist die Person unbekannt, gilt "
        "vorsichtshalber der Tag, an dem Sie von der Tat erfuhren.",
        Kind.DATE,
        sample="2026-05-13",
    ),
    _asked(
        "rechtsgrund",
        "Warum der Beitrag rechtswidrig ist",
        "Die Vorschrift, gegen die der Beitrag verstößt. Eine Regel der Plattform "
        "genügt hier nicht.",
        Kind.TEXT,
        sample="Bedrohung (§ 241 StGB)",
    ),
    _asked(
        "aktenzeichen",
        "Aktenzeichen",
        "Das Zeichen der Polizei oder der Staatsanwaltschaft, falls es schon eines "
        "gibt.",
        Kind.TEXT,
        sample="ST/0123456/2026",
        required=False,
    ),
)
