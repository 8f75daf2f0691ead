# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The words of a document in reading order."""

import pytest

from tests.toolbox.rendering.builders import NAMES, draft, minimal, press_release
from toolbox.documents.reading import (
    bare_address,
    passages,
    plain_text,
    sentences,
    text_runs,
)


def test_passages_of_a_minimal_document_are_title_and_sentence() -> None:
    assert passages(minimal()) == ("Kurze Mitteilung", "Das Rathaus bleibt offen.")


def test_passages_stand_in_reading_order() -> None:
    words = passages(press_release())

    order = ("Pressemitteilung", "Was geschehen ist", "Freigabe eingeholt")
    positions = [words.index(text) for text in order]
    assert positions == sorted(positions)
    assert words[-1] == "Erika Mustermann, Rathausplatz 1, 12345 Musterhausen"


@pytest.mark.parametrize("name", NAMES)
def test_plain_text_holds_every_name(name: str) -> None:
    assert name in plain_text(press_release())


@pytest.mark.parametrize(
    "words",
    [
        "Ayşe Yıldırım-Öztürk, Bürgermeisterin",
        "Gut zu wissen",
        "Hinweise nimmt die Polizei unter 110 entgegen.",
        "Mahnwache am 11. Mai 2026",
        "Foto: Erika Mustermann",
        "Beratungsstelle Probeland",
        "Montag bis Freitag, 9 bis 17 Uhr",
        "hilfe@probeland.example.org",
        "musterhausen.example.org/presse",
    ],
)
def test_passages_hold_every_fact(words: str) -> None:
    assert words in passages(press_release())


def test_passages_leave_out_alternative_texts() -> None:
    assert "Kerzen" not in plain_text(press_release())


def test_sentences_are_cut_at_their_ends_and_at_line_breaks() -> None:
    found = sentences(press_release())

    assert "Niemand wurde verletzt." in found
    assert "Rathausplatz 1" in found
    assert not any("\n" in sentence for sentence in found)


def test_text_runs_hold_the_open_gap() -> None:
    assert [
        run.text for run in text_runs(draft()) if run.key == "ort_des_vorfalls"
    ] == ["[Ort des Vorfalls]"]


@pytest.mark.parametrize(
    ("website", "bare"),
    [
        ("https://example.org/", "example.org"),
        ("http://example.org/a", "example.org/a"),
        ("example.org", "example.org"),
    ],
)
def test_bare_address_is_without_scheme_and_last_slash(website: str, bare: str) -> None:
    assert bare_address(website) == bare
