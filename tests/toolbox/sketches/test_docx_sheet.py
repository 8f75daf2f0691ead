# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A DOCX in, a sheet out that holds its measures, looks and words in order."""

import pytest

from tests.toolbox.rendering import letterheads as usual
from tests.toolbox.sketches.letterheads import rich_docx
from toolbox.rendering.trial import OPENING, try_letterhead
from toolbox.sketches.docx_sheet import read_sheet
from toolbox.sketches.model import Floating, Line, Picture, Sheet, Table, lines_of


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    return read_sheet(rich_docx())


def pieces(blocks, kind: type) -> list:
    return [p for block in blocks for p in block.pieces if isinstance(p, kind)]


def test_sheet_has_the_size_and_margins_of_the_page(sheet: Sheet) -> None:
    assert (round(sheet.width, 1), round(sheet.height, 1)) == (21.0, 29.7)
    assert round(sheet.left, 1) == 2.5


def test_sheet_tells_the_first_page_from_the_others(sheet: Sheet) -> None:
    assert list(lines_of(sheet.header)) == ["Seite zwei folgende"]
    assert list(lines_of(sheet.first_footer)) == ["Bank Telefon"]
    assert sheet.footer == ()


def test_sheet_reads_a_text_box_once_and_where_it_stands(sheet: Sheet) -> None:
    (box,) = pieces(sheet.first_header, Floating)

    assert list(lines_of(box.blocks)) == ["Rathausplatz 1"]
    assert box.spot.on_page
    assert (round(box.spot.x, 1), round(box.spot.y, 1)) == (14.0, 4.5)
    assert round(box.width, 1) == 5.0


def test_sheet_keeps_pictures_with_their_size(sheet: Sheet) -> None:
    (picture,) = pieces(sheet.first_header, Picture)

    assert picture.content.startswith(b"\x89PNG")
    assert (round(picture.width, 1), round(picture.height, 1)) == (3.0, 2.0)


def test_sheet_reads_looks_of_runs(sheet: Sheet) -> None:
    look = sheet.body[0].pieces[0].look

    assert (look.size, look.bold, look.serif) == (18.0, True, True)
    assert look.colour.lower() == "#c8102e"


def test_sheet_reads_tables_lists_and_columns(sheet: Sheet) -> None:
    (table,) = [block for block in sheet.body if isinstance(block, Table)]
    (point,) = [
        line for line in sheet.body if isinstance(line, Line) and line.prefix == "•"
    ]

    assert list(lines_of((table,))) == ["links", "rechts"]
    assert list(lines_of((point,))) == ["Punkt"]
    assert [round(stop, 1) for stop in sheet.first_footer[0].stops] == [6.0]


@pytest.mark.parametrize(
    "maker",
    [
        usual.word_letterhead,
        usual.german_letterhead,
        usual.libreoffice_letterhead,
        usual.cell_letterhead,
        usual.control_letterhead,
        usual.two_sided_letterhead,
        usual.endless_letterhead,
        rich_docx,
    ],
)
def test_sheet_of_a_trial_letter_holds_the_text_once_in_order(maker) -> None:
    words = list(lines_of(read_sheet(try_letterhead("docx", maker())).body))

    assert words.count(OPENING) == 1
    assert words.index("Titel des Textes") < words.index(OPENING)
    assert words.index(OPENING) < words.index("Eine Zwischenüberschrift")
