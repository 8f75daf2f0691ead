# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked last: what a text of this kind carries on its way out, all of it optional."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.RELEASE, required=False)

RELEASE: tuple[Placeholder, ...] = (
    _asked(
        "pm_nummer",
        "Nummer der Pressemitteilung",
        "Wie Sie Ihre Mitteilungen zählen. Leer, wenn Sie nicht zählen.",
        Kind.TEXT,
        sample="12/2026",
    ),
    _asked(
        "unterzeile",
        "Unterzeile",
        "Ein Satz unter der Überschrift, der das Wichtigste nennt.",
        Kind.TEXT,
        sample="Gottesdienste, Mahnwache und Beratung am Wochenende",
    ),
    _asked(
        "sperrfrist",
        "Sperrfrist: Tag",
        "Vorher darf niemand berichten. Leer heißt: sofort frei zur Veröffentlichung.",
        Kind.DATE,
        sample="2026-05-18",
    ),
    _asked(
        "sperrfrist_uhrzeit",
        "Sperrfrist: Uhrzeit",
        "Ohne Uhrzeit endet die Sperrfrist um 0 Uhr an diesem Tag.",
        Kind.TIME,
        sample="12:00",
    ),
    _asked(
        "empfaenger_anschrift",
        "Anschrift des Empfängers",
        "Bis zu sechs Zeilen: Name, Straße und Hausnummer, Postleitzahl und Ort.",
        Kind.LONG_TEXT,
        sample="Robin Exempel\nMusterweg 1\n00000 Musterhausen",
    ),
    _asked(
        "unser_zeichen",
        "Unser Zeichen",
        "Ihr Geschäfts- oder Aktenzeichen.",
        Kind.TEXT,
        sample="10-3/2026",
    ),
)
