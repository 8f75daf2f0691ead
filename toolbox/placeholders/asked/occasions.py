# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked last as well: days of remembrance and action, weeks, speeches, elections."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.PROJECT)

OCCASIONS: tuple[Placeholder, ...] = (
    _asked(
        "zeitraum",
        "Zeitraum",
        "Mit „vom“ und „bis zum“.",
        Kind.TEXT,
        sample="vom 16. bis zum 29. März 2026",
    ),
    _asked(
        "motto",
        "Motto",
        "Ohne Anführungszeichen.",
        Kind.TEXT,
        sample="Offen geht",
    ),
    _asked(
        "programm",
        "Programm",
        "Ein Programmpunkt mit Zeit und Ort je Zeile.",
        Kind.LONG_TEXT,
        sample="17 Uhr: Begrüßung im Rathaus\n18 Uhr: Lesung in der Bücherei",
    ),
    _asked(
        "programmhoehepunkte",
        "Höhepunkte des Programms",
        "Ein Höhepunkt je Zeile.",
        Kind.LONG_TEXT,
        sample="Lesung in der Bücherei\nFußballturnier der Begegnung",
    ),
    _asked(
        "anmeldung",
        "Anmeldung",
        "Als Satz: ob, wie und bis wann man sich anmeldet.",
        Kind.TEXT,
        sample="Eine Anmeldung ist nicht nötig.",
    ),
    _asked(
        "barrierefreiheit",
        "Barrierefreiheit der Veranstaltung",
        "Als Satz: was vorhanden ist und wen man fragen kann.",
        Kind.TEXT,
        sample="Alle Räume sind stufenlos erreichbar, eine Übersetzung in "
        "Gebärdensprache ist vorhanden.",
    ),
    _asked(
        "ortsgeschichte",
        "Geschichte vor Ort",
        "Was hier geschah, mit Namen und Daten. Fragen Sie das Archiv.",
        Kind.LONG_TEXT,
        sample="Auch in Musterhausen wurden Nachbarinnen und Nachbarn entrechtet und "
        "verschleppt.",
    ),
    _asked(
        "synagoge_ehemalig",
        "Ehemalige Synagoge",
        "Im Nominativ mit Artikel und Lage. Lassen Sie das Feld leer, wenn es keine "
        "gab.",
        Kind.TEXT,
        sample="die ehemalige Synagoge in der Beispielgasse",
        required=False,
    ),
    _asked(
        "beispiel_lokal",
        "Beispiel vor Ort",
        "Ein oder zwei Sätze über Menschen, die einverstanden sind.",
        Kind.LONG_TEXT,
        sample="Im Sprachcafé der Bücherei lernen jede Woche 30 Menschen miteinander.",
    ),
    _asked(
        "beflaggung_rechtslage",
        "Hinweis zur Beflaggung",
        "Als Satz: nach welcher Regel die Flagge gehisst wird. In jedem Land gelten "
        "eigene Vorschriften.",
        Kind.TEXT,
        sample="Die Beflaggung ist nach den Vorschriften des Landes genehmigt.",
        required=False,
    ),
    _asked(
        "wahltag",
        "Wahltag",
        "Der Tag der Wahl.",
        Kind.DATE,
        sample="2026-09-13",
    ),
    _asked(
        "vorwahl_wochen",
        "Wochen der Vorwahlzeit",
        "Wie viele Wochen vor der Wahl die Zurückhaltung gilt. Die Länder regeln das "
        "verschieden.",
        Kind.NUMBER,
        sample="6",
    ),
    _asked(
        "hashtags",
        "Hashtags",
        "Mit Raute und durch Leerzeichen getrennt, große Anfangsbuchstaben in jedem "
        "Wort.",
        Kind.TEXT,
        sample="#MusterhausenHältZusammen",
        required=False,
    ),
    _asked(
        "durchsetzungsstelle",
        "Durchsetzungsstelle des Landes",
        "Im Nominativ mit Artikel und Kontakt.",
        Kind.TEXT,
        sample="die Durchsetzungsstelle Probeland, stelle@example.org",
    ),
    _asked(
        "maengel",
        "Noch nicht barrierefreie Inhalte",
        "Ein Mangel mit Grund je Zeile.",
        Kind.LONG_TEXT,
        sample="Ältere PDF-Dokumente sind nicht vollständig barrierefrei.",
    ),
    _asked(
        "kontakt_barriere",
        "Kontakt zum Melden von Barrieren",
        "Stelle, Telefon und E-Mail.",
        Kind.TEXT,
        sample="Pressestelle, barriere@musterhausen.example.org",
    ),
)
