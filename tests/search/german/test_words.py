# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Written words are cut into the pieces they are put together from."""

import pytest

from search.german.words import read


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("Rathaus", ("Rathaus",)),
        ("Social-Media-Post", ("Social", "Media", "Post")),
        ("Anti–Rassismus", ("Anti", "Rassismus")),
        ("Bürger*innenbüro", ("Bürger", "büro")),
        ("Komm.A", ("KommA",)),
        ("V.i.S.d.P", ("ViSdP",)),
        ("beispiel.de", ("beispiel", "de")),
        ("1.2.3", ("1", "2", "3")),
        ("Petra’s", ("Petra",)),
        ("d’accord", ("daccord",)),
        ("#StadtOhneHass", ("Stadt", "Ohne", "Hass")),
        ("#Tag21", ("Tag", "21")),
        ("Presse-", ("Presse",)),
        ("-männer", ("männer",)),
    ],
)
def test_read_cuts_a_word_into_pieces(word, pieces):
    assert read(word).pieces == pieces


def test_letter_and_hyphen_join_the_next_word():
    mail = read("E-Mail-Adresse")

    assert (mail.pieces, mail.after_letter) == (("EMail", "Adresse"), "Mail")


def test_hashtag_is_remembered_as_one_word():
    assert read("#StadtOhneHass").tag == "StadtOhneHass"
