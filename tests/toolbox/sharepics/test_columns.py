# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The small print: where a fact and a photo come from."""

from dataclasses import replace

import pytest

from tests.toolbox.sharepics.builders import WORDS, photo, sharepic
from toolbox.sharepics.columns import source_line, source_parts
from toolbox.sharepics.frames import Frame
from toolbox.sharepics.legible import legible
from toolbox.sharepics.presets import PRESETS

LONG = "Umfrage der Stadt Musterhausen unter 1 200 Haushalten, Stand Mai 2026"


def frame(source: str, credit: str = "", preset: str = "square") -> Frame:
    words = replace(WORDS, source=source)
    drawn = sharepic(words=words, photo=replace(photo(), credit=credit))
    return Frame(legible(drawn), PRESETS[preset])


@pytest.mark.parametrize(
    ("source", "credit", "parts"),
    [
        ("Destatis", "", ("Quelle: Destatis",)),
        ("Quelle: Destatis", "", ("Quelle: Destatis",)),
        ("", "E. Muster", ("Foto: E. Muster",)),
        ("", "© E. Muster", ("© E. Muster",)),
        ("Destatis", "E. Muster", ("Quelle: Destatis", "Foto: E. Muster")),
        ("Destatis\nTabelle 5", "", ("Quelle: Destatis\nTabelle 5",)),
        ("", "", ()),
    ],
)
def test_sources_say_what_they_are(source, credit, parts):
    assert source_parts(frame(source, credit), has_photo=True) == parts


def test_the_credit_of_a_photo_that_is_not_shown_is_left_out():
    assert source_parts(frame("", "E. Muster"), has_photo=False) == ()


def test_source_and_credit_share_a_line_or_have_one_each():
    short, long = frame("Destatis", "E. Muster"), frame(LONG, "Erika Muster")

    assert [
        len(source_line(each, each.content, "#000000", has_photo=True)[0].lines)
        for each in (short, long)
    ] == [1, 2]


def test_a_source_may_have_lines_of_its_own():
    each = frame("Destatis\nTabelle 5")

    assert len(source_line(each, each.content, "#000000")[0].lines) == 2


def test_the_small_print_leaves_the_rest_of_the_area():
    whole = frame("Destatis")

    column, rest = source_line(whole, whole.content, "#000000")

    assert rest.bottom < column.top < whole.content.bottom
    assert source_line(frame(""), whole.content, "#000000")[1] == whole.content
