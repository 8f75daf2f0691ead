# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Asked third as well: what staff may say, whom they alert, and where limits are."""

from functools import partial

from toolbox.placeholders.definitions import Kind, Placeholder, Source, Step

_asked = partial(Placeholder, source=Source.ASKED, step=Step.RESPONSE)

WORDING: tuple[Placeholder, ...] = (
    _asked(
        "kernaussage",
        "Kernaussage",
        "Ein oder zwei Sätze, die alle gleich verwenden.",
        Kind.LONG_TEXT,
        sample="Wir stehen an der Seite der Betroffenen. Die Polizei ermittelt.",
    ),
    _asked(
        "nicht_sagen",
        "Was niemand sagen soll",
        "Eine Aussage je Zeile.",
        Kind.LONG_TEXT,
        sample="Vermutungen über Täter oder Motive\nNamen von Betroffenen",
    ),
    _asked(
        "verweis_auf",
        "An wen Fragen gehen",
        "Im Akkusativ, passend zu „Verweisen Sie an …“.",
        Kind.TEXT,
        sample="die Pressestelle, Telefon 0000 1234-56",
    ),
    _asked(
        "gueltig_bis",
        "Gültig bis",
        "Der letzte Tag, an dem diese Sprachregelung gilt.",
        Kind.DATE,
        sample="2026-05-31",
    ),
    _asked(
        "fakten",
        "Fakten",
        "Was gesichert ist, eine Tatsache je Zeile.",
        Kind.LONG_TEXT,
        sample="Geplant sind 60 Plätze.\nDer Rat entscheidet am 18. Juni 2026.",
    ),
    _asked(
        "offene_punkte",
        "Offene Punkte",
        "Was noch nicht entschieden ist, ein Punkt je Zeile.",
        Kind.LONG_TEXT,
        sample="Wer einzieht, Familien oder Einzelne\nTermin des Einzugs",
    ),
    _asked(
        "lage_bestaetigt",
        "Was bestätigt ist",
        "Eine Tatsache je Zeile, mit der Stelle, die sie bestätigt hat.",
        Kind.LONG_TEXT,
        sample="Am Abend wurde ein Geschäft in der Beispielstraße angegriffen "
        "(Polizei).\nVerletzt wurde niemand (Rettungsdienst).",
    ),
    _asked(
        "chronik",
        "Chronik",
        "Uhrzeit und was bestätigt ist, eine Meldung je Zeile, die neueste zuerst.",
        Kind.LONG_TEXT,
        sample="12. Mai, 11:00 Uhr: Pressegespräch im Rathaus\n12. Mai, 7:15 Uhr: Die "
        "Polizei sichert Spuren",
    ),
    _asked(
        "grenze",
        "Grenze im Umgang",
        "Als Satz: was Sie nicht hinnehmen.",
        Kind.TEXT,
        sample="Beleidigungen und Drohungen nehmen wir nicht hin.",
    ),
    _asked(
        "frist_keine_weitere_antwort",
        "Ende des Schriftwechsels",
        "Als Satz: wann Sie nicht mehr antworten.",
        Kind.TEXT,
        sample="Auf weitere Schreiben mit beleidigendem Inhalt antworten wir nicht.",
    ),
    _asked(
        "abbruchformel",
        "Satz, der ein Gespräch beendet",
        "So, wie Beschäftigte ihn am Telefon sagen.",
        Kind.TEXT,
        sample="Ich beende das Gespräch jetzt, weil Sie mich beleidigen.",
    ),
    _asked(
        "meldung_an",
        "Stelle für Meldungen im Haus",
        "Im Akkusativ, passend zu „Melden Sie den Vorfall an …“.",
        Kind.TEXT,
        sample="die Vorgesetzten und die Stelle für Arbeitsschutz",
    ),
    _asked(
        "hausrecht",
        "Wer das Hausrecht ausübt",
        "Im Nominativ mit Artikel.",
        Kind.TEXT,
        sample="die Amtsleitung",
    ),
    _asked(
        "alarmkette",
        "Alarmkette",
        "Wer wen in welcher Reihenfolge benachrichtigt.",
        Kind.TEXT,
        sample="Pressestelle, Büro der Bürgermeisterin, Ordnungsamt, Allianzpartner",
    ),
    _asked(
        "kanaele_zugang",
        "Zugang zu den Kanälen",
        "Wer Zugang zu Website und Konten hat. Keine Passwörter.",
        Kind.TEXT,
        sample="Kim Muster und Alex Probe (Website und soziale Medien)",
    ),
    _asked(
        "eskalationskontakte",
        "Kontakte für schwierige Fälle",
        "Eine Stelle mit Erreichbarkeit je Zeile.",
        Kind.LONG_TEXT,
        sample="Pressestelle: 0000 1234-56\nRechtsamt: 0000 1234-57",
    ),
    _asked(
        "entscheidung_moderation",
        "Wer über Löschen und Sperren entscheidet",
        "Im Nominativ mit Artikel: die Person oder Stelle mit ihrer Vertretung.",
        Kind.TEXT,
        sample="die Leitung der Pressestelle, in Vertretung das Hauptamt",
    ),
    _asked(
        "team_kuerzel",
        "Kürzel des Teams",
        "Womit Antworten unterschrieben werden.",
        Kind.TEXT,
        sample="km",
        required=False,
    ),
)
