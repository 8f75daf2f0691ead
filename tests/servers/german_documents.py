# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A few documents as a town's press office looks for them, and what it would type."""

from datetime import date

from search.documents import SearchDocument

#: Title, keywords, body.
TEXTS = (
    (
        "Schmierereien am Rathaus entfernen",
        "Hakenkreuz, Graffiti",
        "Was nach einer Schmiererei zu tun ist: fotografieren, anzeigen, übermalen.",
    ),
    (
        "Erklärung der Bürgermeisterin nach einem Anschlag",
        "Brandanschlag, Unterkunft",
        "Die Bürgermeisterin verurteilt den Anschlag auf die Flüchtlingsunterkunft.",
    ),
    (
        "Rassistischer Vorfall im Freibad",
        "Diskriminierung, Bad",
        "Die Stadt verurteilt jede Form von Rassismus; Opfer finden hier Beratung.",
    ),
    (
        "Gegenrede bei Hass im Netz",
        "Counterspeech, Hasskommentare",
        "Fünf Antworten auf Hasskommentare unter einem Beitrag in sozialen Medien.",
    ),
    (
        "Bedrohte Ratsmitglieder unterstützen",
        "Kommunalpolitik, Drohung",
        "Drohungen gegen Mandatsträger sind keine Bagatelle: Ansprechpersonen, Ablauf.",
    ),
    (
        "Pressemitteilung zum Internationalen Tag gegen Rassismus",
        "21. März, Wochen gegen Rassismus",
        "Eine Vorlage für die Presse zum 21. März, mit Zitat und Ansprechperson.",
    ),
    (
        "Volksverhetzung: was § 130 StGB verbietet",
        "Strafrecht, Anzeige",
        "Wer zum Hass aufstachelt, macht sich nach § 130 StGB strafbar.",
    ),
    (
        "Beratungsstelle für Betroffene rechter Gewalt",
        "Opferberatung, Hilfe",
        "Die Beratung ist kostenlos, vertraulich und auf Wunsch anonym.",
    ),
    (
        "Vorurteilsbewusste Erziehung in Kitas",
        "Kindergarten, Eltern",
        "Anschreiben an Eltern und Aushang für die Einrichtung.",
    ),
    (
        "Antisemitismus erkennen und benennen",
        "Judenfeindlichkeit, Verschwörung",
        "Codes, Chiffren und Erzählungen, und wie eine Verwaltung darauf antwortet.",
    ),
    (
        "Sharepic: Unsere Stadt ist bunt",
        "Social Media, Bild",
        "Ein Bild für soziale Medien mit dem Wappen der Stadt.",
    ),
    (
        "Genehmigung für eine Kundgebung",
        "Versammlung, Ordnungsamt",
        "Wann das Ordnungsamt eine Versammlung mit Auflagen versehen darf.",
    ),
    (
        "Leitfaden für den Umgang mit Störungen im Stadtrat",
        "Ratssitzung, Hausrecht",
        "Hausrecht, Wortentzug und Dokumentation bei Störungen einer Sitzung.",
    ),
    (
        "Stolpersteine verlegen",
        "Gedenken, Erinnerungskultur",
        "Von der Patenschaft bis zur Pressearbeit am Tag der Verlegung.",
    ),
    (
        "Meldestelle für Hassrede",
        "Meldung, Hatespeech",
        "Wo Bürgerinnen und Bürger Hassrede melden und was danach geschieht.",
    ),
)

QUERIES = (
    "schmiererei",
    "Schmierereien Rathaus",
    "buergermeister*in",
    "rasismus freibad",
    "Flüchtlingsheim Anschlag",
    "Hasskommentare",
    "hass kommentar antworten",
    "gegen rede",
    "Ratsmitglied wird bedroht",
    "Pressemitteilung Rassismus",
    "21. März",
    "§ 130",
    "Paragraf 130 StGB Volksverhetzung",
    "Opferberatung",
    "beratung rechte gewalt",
    "Kita Eltern",
    "Kindergaerten",
    "Antisemitismus benennen",
    "social-media bild",
    "Kundgebung genehmigen",
    "Störer im Stadtrat",
    "Gedenken Stolperstein",
    "Hatespeech melden",
    '"Form von Rassismus"',
    "Rassismus -Freibad",
    "Bürgerinnen",
)


def documents() -> list[SearchDocument]:
    return [
        SearchDocument(
            key=f"toolbox.textitempage:{number}",
            section="toolbox",
            kind=("statement", "checklist", "counter_speech")[number % 3],
            title=title,
            url=f"/toolbox/{number}/",
            keywords=tuple(keywords.split(", ")),
            body=body,
            date=date(2026, 1, number + 1),
            weight=number % 2,
            facets={"phenomenon": ("racism",) if "assis" in body else ("hate",)},
        )
        for number, (title, keywords, body) in enumerate(TEXTS)
    ]
