# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Paths inside an archive: readable, harmless everywhere, never twice."""

import pytest

from toolbox.kits.naming import Paths


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("Rathaus Öffnung", "rathaus-oeffnung"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Temp\\x", "c-temp-x"),
        ("a\x00b", "a-b"),
        ("😀", "bild"),
        ("", "bild"),
        ("CON", "bild-con"),
        ("lpt1", "bild-lpt1"),
        ("x" * 300, "x" * 60),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_words_become_a_harmless_name(words: str, stem: str) -> None:
    assert Paths().stem("bilder/", words, "bild", ".jpg") == f"bilder/{stem}"


def test_same_words_get_numbers() -> None:
    paths = Paths()

    stems = [paths.stem("", words, "bild", ".jpg") for words in ("A", "a", "Ä", "a")]

    assert stems == ["a", "a-2", "ae", "a-3"]


def test_name_is_free_with_every_ending() -> None:
    paths = Paths()
    paths.stem("", "Markt", "bild", ".jpg", "-web.jpg")

    assert paths.stem("", "Markt Web", "bild", ".jpg") == "markt-web-2"
    assert paths.stem("", "Markt", "bild", ".png") == "markt"


def test_folders_do_not_disturb_each_other() -> None:
    paths = Paths()
    paths.stem("bilder/", "Markt", "bild", ".jpg")

    assert paths.stem("logos/", "Markt", "logo", ".jpg") == "logos/markt"
