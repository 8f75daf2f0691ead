# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An ODT in, a sheet out that holds its measures, looks and words in order."""

from dataclasses import replace
from datetime import date

import pytest

from tests.network.uploads.odt_builders import frame, good_odt
from tests.toolbox.rendering.builders import design
from toolbox.rendering.odt import render
from toolbox.rendering.trial import OPENING, trial_letter, try_letterhead
from toolbox.sketches.model import Floating, Picture, Sheet, lines_of
from toolbox.sketches.odt_looks import cm
from toolbox.sketches.odt_sheet import read_sheet

BOX = (
    'Anschrift<draw:frame text:anchor-type="page" svg:x="12cm" svg:y="4cm" '
    'svg:width="6cm"><draw:text-box><text:p>Rathausplatz 1</text:p></draw:text-box>'
    "</draw:frame>"
)


@pytest.fixture(scope="module")
def house() -> Sheet:
    """A page of our own, without a letterhead."""
    return read_sheet(render(trial_letter(design(), date(2026, 1, 15))))


def test_sheet_has_the_size_and_margins_of_the_page() -> None:
    sheet = read_sheet(good_odt())

    assert (sheet.width, sheet.height, sheet.left) == (21.0, 29.7, 2.0)


def test_sheet_reads_header_picture_and_text_in_order() -> None:
    sheet = read_sheet(try_letterhead("odt", good_odt()))

    assert list(lines_of(sheet.header)) == [
        "Stadt Musterhausen [Bild: Logo: Gemeinde Musterhausen]"
    ]
    words = list(lines_of(sheet.body))
    assert words[0] == "Musterhausen, 15. Januar 2026"
    assert words.index("Titel des Textes") < words.index(OPENING)
    assert words.count(OPENING) == 1


def test_sheet_reads_looks_lists_and_the_logo(house: Sheet) -> None:
    lines = [line for line in house.body if line.pieces]
    title = next(line for line in lines if line.pieces[0].text == "Titel des Textes")

    assert title.pieces[0].look.bold
    assert title.pieces[0].look.size > 14
    assert "ein Punkt einer Liste" in list(lines_of(house.body))
    assert "Wappen der Gemeinde Musterhausen" in " ".join(lines_of(house.header))


def test_sheet_reads_a_box_where_it_stands() -> None:
    sheet = read_sheet(good_odt(BOX, "{{INHALT}}"))

    (box,) = [p for p in sheet.body[0].pieces if isinstance(p, Floating)]

    assert list(lines_of(sheet.body))[:2] == ["Rathausplatz 1", "Anschrift"]
    assert (box.spot.x, box.spot.y, box.width) == (12.0, 4.0, 6.0)
    assert box.spot.on_page


def test_sheet_of_a_picture_that_is_not_there_keeps_its_place() -> None:
    sheet = read_sheet(good_odt(frame("Pictures/fehlt.png"), "{{INHALT}}"))

    (picture,) = [p for p in sheet.body[0].pieces if isinstance(p, Picture)]

    assert picture == replace(picture, content=b"", width=3.0, height=1.5)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        ("2cm", 2.0),
        ("-5mm", -0.5),
        ("1in", 2.54),
        ("72pt", 2.54),
        ("50%", 9.0),
        ("cm", 9.0),
        ("", 9.0),
        (None, 9.0),
        ("9" * 5000 + "cm", 9.0),
    ],
)
def test_cm_reads_lengths_and_ignores_nonsense(length, expected) -> None:
    assert cm(length, 9.0) == pytest.approx(expected)
