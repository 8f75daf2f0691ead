# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where words break: by the editor, by our list, by patterns."""

import pytest

from toolbox.sharepics.hyphenation import (
    FEWEST_LETTERS,
    LETTERS,
    LIST,
    exceptions,
    parts,
)

GERMAN = "de-DE"


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("Zivilcourage", "Zivil courage"),
        ("Meldestellen", "Melde stellen"),
        ("RASSISMUS", "RASSISMUS"),
        ("Rassismus", "Rassismus"),
        ("Bürgermeisterinnen", "Bürger meisterinnen"),
        (
            "Antidiskriminierungsberatungsstellen",
            "Anti diskriminierungs beratungs stellen",
        ),
        ("Antisemitismusbeauftragter", "Antisemitismus beauftragter"),
        ("Integrationsbeauftragte", "Integrations beauftragte"),
    ],
)
def test_words_of_our_field_break_where_our_list_says(word, pieces):
    found = parts(word, GERMAN)

    assert found.pieces == tuple(pieces.split())
    assert found.at_joints


def test_soft_hyphens_of_the_editor_go_before_our_list():
    assert parts("Zivilcou\u00adrage", GERMAN).pieces == ("Zivilcou", "rage")


def test_other_words_break_by_patterns():
    found = parts("Straßenbeleuchtung", GERMAN)

    assert len(found.pieces) > 1
    assert not found.at_joints


@pytest.mark.parametrize("word", ["Unterschrift", "Abendessen", "Bibliothek"])
def test_four_letters_stay_on_each_side(word):
    first, *_, last = parts(word, GERMAN).pieces

    assert min(len(first), len(last)) >= FEWEST_LETTERS


def test_each_language_has_its_own_patterns_and_an_unknown_one_none():
    assert parts("discrimination", "en-GB").pieces != parts("discrimination", "fr")
    assert parts("discrimination", "tlh").pieces == ("discrimination",)


@pytest.mark.parametrize("word", ["", "a", "İİİİİİİİİİ", "12345678901", "العربية"])
def test_unusual_words_come_out_whole(word):
    assert "".join(parts(word, GERMAN).pieces) == word


def test_our_list_is_tidy():
    lines = LIST.read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]
    bare = [word.replace("|", "").lower() for word in words]

    assert [word for word in bare if not LETTERS.fullmatch(word)] == []
    assert sorted(word for word in set(bare) if bare.count(word) > 1) == []
    assert len(exceptions()) > 150


def test_our_list_leaves_four_letters_on_each_side():
    short = [
        pieces
        for pieces in exceptions().values()
        if len(pieces) > 1 and min(len(pieces[0]), len(pieces[-1])) < FEWEST_LETTERS
    ]

    assert short == []
