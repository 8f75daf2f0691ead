# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked last: the alliance, a resolution, a report, a training or a project."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.PROJECT)

PROJECTS: tuple[Placeholder, ...] = (
    _asked(
        "allianz_name",
        "Name der Allianz",
        "Ohne Artikel.",
        Kind.TEXT,
        sample="Allianz für Zusammenhalt Musterhausen",
    ),
    _asked(
        "partnerliste",
        "Partner",
        "Eine Organisation je Zeile.",
        Kind.LONG_TEXT,
        sample="Sportverein Musterhausen\nKirchengemeinde Musterhausen\nBündnis für "
        "Vielfalt",
    ),
    _asked(
        "termin",
        "Termin",
        "Wochentag, Datum und Uhrzeit.",
        Kind.TEXT,
        sample="Montag, 18. Mai 2026, 11 Uhr",
    ),
    _asked(
        "ort",
        "Ort des Termins",
        "Gebäude und Anschrift.",
        Kind.TEXT,
        sample="Rathaus Musterhausen, Rathausplatz 1",
    ),
    _asked(
        "anfahrt",
        "Anfahrt",
        "Als Satz: Bus, Bahn und Stellplätze am Ort des Termins.",
        Kind.TEXT,
        sample="Die Haltestelle Rathaus liegt vor dem Eingang, Stellplätze gibt "
        "es im Hof.",
    ),
    _asked(
        "bildmotive",
        "Bildmotive",
        "Welche Bilder möglich sind, ein Motiv je Zeile.",
        Kind.LONG_TEXT,
        sample="Unterzeichnung am runden Tisch\nGruppenbild vor dem Rathaus",
    ),
    _asked(
        "akkreditierung",
        "Anmeldung der Medien",
        "Als Satz: wie und bis wann sich Medien anmelden.",
        Kind.TEXT,
        sample="Bitte melden Sie sich bis zum 15. Mai 2026 bei der Pressestelle an.",
    ),
    _asked(
        "gremium",
        "Beschließendes Gremium",
        "Im Nominativ mit Artikel.",
        Kind.TEXT,
        sample="der Gemeinderat",
    ),
    _asked(
        "datum_beschluss",
        "Datum des Beschlusses",
        "Der Tag der Sitzung.",
        Kind.DATE,
        sample="2026-06-18",
    ),
    _asked(
        "massnahmenliste",
        "Beschlossene Maßnahmen",
        "Eine Maßnahme je Zeile.",
        Kind.LONG_TEXT,
        sample="Schulungen für alle Beschäftigten\nEine Meldestelle im Rathaus",
    ),
    _asked(
        "budget",
        "Mittel",
        "Betrag mit Währung, so wie es im Satz steht.",
        Kind.TEXT,
        sample="20.000 Euro im Jahr",
    ),
    _asked(
        "zeitplan",
        "Zeitplan",
        "Als Satz: was bis wann geschieht.",
        Kind.TEXT,
        sample="Bis zum Herbst liegt ein Ergebnis öffentlich vor.",
    ),
    _asked(
        "berichtsjahr",
        "Berichtsjahr",
        "Vier Ziffern.",
        Kind.TEXT,
        sample="2025",
    ),
    _asked(
        "fallzahl",
        "Zahl der Meldungen",
        "Nur die Zahl.",
        Kind.NUMBER,
        sample="47",
    ),
    _asked(
        "kategorien",
        "Kategorien der Meldungen",
        "Eine Kategorie mit Zahl je Zeile.",
        Kind.LONG_TEXT,
        sample="Beleidigung: 21\nBenachteiligung: 17\nBedrohung: 9",
    ),
    _asked(
        "folgerungen",
        "Folgerungen",
        "Als Sätze: was die Kommune daraus ableitet.",
        Kind.LONG_TEXT,
        sample="Wir weiten die Beratung aus und schulen die Beschäftigten mit "
        "Publikumsverkehr.",
    ),
    _asked(
        "thema_training",
        "Thema der Schulung",
        "Im Dativ, passend zu „zu“.",
        Kind.TEXT,
        sample="rassismuskritischem Handeln in der Verwaltung",
    ),
    _asked(
        "teilnehmende",
        "Teilnehmende",
        "Wer und wie viele, im Nominativ.",
        Kind.TEXT,
        sample="120 Beschäftigte aus allen Ämtern",
    ),
    _asked(
        "traeger",
        "Träger",
        "Im Nominativ mit Artikel.",
        Kind.TEXT,
        sample="der Verein Miteinander Probeland",
    ),
    _asked(
        "projekt",
        "Name des Projekts",
        "Ohne Artikel, so wie es sich selbst nennt.",
        Kind.TEXT,
        sample="Komm.A",
    ),
    _asked(
        "projektrolle",
        "Rolle im Projekt",
        "Ohne Artikel: Modellkommune (erprobt Neues) oder Plattformkommune (übernimmt "
        "Erprobtes).",
        Kind.TEXT,
        sample="Plattformkommune",
    ),
    _asked(
        "laufzeit",
        "Laufzeit",
        "Mit „von“ und „bis“.",
        Kind.TEXT,
        sample="von Januar 2026 bis Dezember 2027",
    ),
    _asked(
        "foerderhinweis",
        "Förderhinweis",
        "Der vorgeschriebene Satz des Fördermittelgebers, falls es einen gibt.",
        Kind.TEXT,
        sample="Das Vorhaben wird vom Land Probeland gefördert.",
        required=False,
    ),
    _asked(
        "kontakt_projekt",
        "Kontakt im Projekt",
        "Name, Telefon oder E-Mail.",
        Kind.TEXT,
        sample="Alex Probe, projekt@musterhausen.example.org",
    ),
    _asked(
        "standort",
        "Standort der Unterkunft",
        "Mit Verhältniswort und nur, wenn der Standort öffentlich beschlossen ist.",
        Kind.TEXT,
        sample="im Gewerbepark Nord",
    ),
    _asked(
        "platzzahl",
        "Zahl der Plätze",
        "Nur die Zahl.",
        Kind.NUMBER,
        sample="60",
    ),
    _asked(
        "bildtext",
        "Was das Bild zeigt",
        "Ein Satz: wer was tut, wann und wo. Ohne die Namen, sie folgen danach.",
        Kind.TEXT,
        sample="Zwölf Partner haben am 18. Mai 2026 im Rathaus die Allianz gegründet.",
    ),
    _asked(
        "urheber",
        "Urheberin oder Urheber des Bildes",
        "Der Name, der unter dem Bild steht.",
        Kind.PERSON,
        sample="Alex Probe",
    ),
    _asked(
        "lizenz",
        "Lizenz oder Nutzungsrecht",
        "Was mit dem Bild erlaubt ist.",
        Kind.TEXT,
        sample="frei für redaktionelle Zwecke mit Namensnennung",
    ),
    _asked(
        "personen_von_links",
        "Abgebildete Personen von links",
        "Name und Funktion, mit Kommas getrennt.",
        Kind.TEXT,
        sample="Anna Beispiel, Robin Exempel",
    ),
    _asked(
        "einwilligung",
        "Einwilligung der Abgebildeten",
        "Veröffentlichen Sie das Bild erst, wenn alle eingewilligt haben.",
        Kind.CHOICE,
        sample="Alle abgebildeten Personen haben schriftlich eingewilligt.",
        choices=(
            "Alle abgebildeten Personen haben schriftlich eingewilligt.",
            "Auf dem Bild ist keine Person erkennbar.",
        ),
    ),
    _asked(
        "bild_credit",
        "Bildnachweis",
        "So, wie er am Bild steht.",
        Kind.TEXT,
        sample="Foto: Alex Probe",
    ),
)
