# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sheet a journalist opens first: embargo, contact, contents, rights, source."""

from dataclasses import replace

from tests.toolbox.kits.builders import empty_kit, full_kit, logo, sharepic
from toolbox.kits.planning import plan


def sheet(kit) -> str:
    first = plan(kit)[0]
    assert first.path == "LIESMICH.txt"
    return first.make().decode()


def test_embargo_stands_first_in_capitals_by_german_time() -> None:
    first_line = sheet(full_kit()).split("\n")[0]

    assert first_line == (
        "SPERRFRIST: NICHT VERÖFFENTLICHEN VOR DEM 13. MAI 2026, 10:00 UHR."
    )


def test_kit_without_embargo_begins_with_its_title() -> None:
    lines = sheet(full_kit(embargo_until=None)).split("\n")

    assert lines[:2] == ["Musterhausen steht zusammen", "=" * 27]


def test_contact_and_correction_are_at_hand() -> None:
    text = sheet(full_kit())

    assert "Telefon: +49 30 123456-78\nE-Mail: presse@musterhausen.example.org" in text
    assert "Am 12. Mai 2026 haben wir die Uhrzeit berichtigt." in text


def test_correction_catches_the_eye() -> None:
    text = sheet(full_kit(correction="Berichtigt am 12. Mai 2026: 18 Uhr stimmt."))

    assert text.count("ACHTUNG: Berichtigt am 12. Mai 2026: 18 Uhr stimmt.") == 1


def test_contents_name_what_is_there_and_nothing_else() -> None:
    full, bare = sheet(full_kit()), sheet(replace(empty_kit(), pictures=(logo(),)))

    assert (
        "- texte/: Texte zum Lesen, Drucken und Weiterverarbeiten (6 Dateien)" in full
    )
    assert "- sharepics/: " in full
    assert "- logos/: Logos und Wappen (1 Datei)" in bare
    assert "texte/" not in bare
    assert "- manifest.json: " in bare


def test_rights_and_source_are_explained() -> None:
    text = sheet(full_kit())

    assert "Nachweis, der in bildrechte.csv steht" in text
    assert "Die Texte sind nach Vorlagen entstanden, die unter CC BY-SA 4.0" in text
    assert "Quelle: Gemeinde Musterhausen, „Musterhausen steht zusammen“" in text


def test_texts_without_a_licence_are_not_given_one() -> None:
    kit = full_kit()
    own = tuple(
        replace(text, document=replace(text.document, licence="")) for text in kit.texts
    )

    assert "CC BY" not in sheet(replace(kit, texts=own))


def test_lines_fit_a_window() -> None:
    text = sheet(full_kit(summary="Wir stehen zusammen. " * 40))

    assert max(map(len, text.split("\n"))) <= 78


def test_sharepic_alone_has_rights_too() -> None:
    text = sheet(replace(empty_kit(), sharepics=(sharepic(),)))

    assert "bildrechte.csv" in text
