# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Tables have a caption, headers with a scope, and scroll by keyboard."""

import pytest
from django.core.exceptions import ValidationError

from cms.blocks import SiteBlocks

from .test_site_blocks import draw

BLOCK = SiteBlocks().child_blocks["table"]


ROWS = (("Rat", "2"),)


def value(caption="Wer hilft", headings=("Stelle", "Zahl"), rows=ROWS, **more):
    columns = [
        {"type": kind, "heading": heading}
        for kind, heading in zip(("text", "number"), headings, strict=False)
    ]
    cells = [{"values": list(row)} for row in rows]
    table = {"caption": caption, "columns": columns, "rows": cells}
    return {"table": table, "has_row_headers": True, "source": "", **more}


def test_headers_of_columns_and_rows_say_their_scope():
    drawn = draw("table", value())

    assert drawn.xpath(".//thead/tr/th[@scope='col']/text()") == ["Stelle", "Zahl"]
    assert drawn.xpath(".//tbody/tr/th[@scope='row']/text()") == ["Rat"]
    assert drawn.xpath(".//tbody/tr/td/text()") == ["2"]


def test_first_column_may_hold_ordinary_cells():
    drawn = draw("table", value(has_row_headers=False))

    assert drawn.xpath(".//tbody//th") == []
    assert drawn.xpath(".//tbody/tr/td/text()") == ["Rat", "2"]


def test_region_scrolls_by_keyboard_and_has_the_caption_as_its_name():
    drawn = draw("table", value())

    (region,) = drawn.xpath(".//*[@role='region']")
    assert region.get("tabindex") == "0"
    (caption,) = drawn.xpath(f".//caption[@id='{region.get('aria-labelledby')}']")
    assert caption.text_content() == "Wer hilft"


def test_cells_are_escaped_and_the_source_is_named():
    drawn = draw("table", value(rows=[("<b>A</b>", "1")], source="Stand 2026"))

    assert drawn.xpath("string(.//tbody//th)") == "<b>A</b>"
    assert drawn.xpath("string(.//p)") == "Quelle: Stand 2026"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (value(caption=" "), "Bitte geben Sie der Tabelle eine Beschriftung."),
        (
            value(headings=("A", "")),
            "Bitte geben Sie jeder Spalte eine Überschrift.",
        ),
        (value(rows=()), "Eine Tabelle braucht mindestens eine Spalte und eine Zeile."),
        (
            value(headings=(), rows=()),
            "Eine Tabelle braucht mindestens eine Spalte und eine Zeile.",
        ),
    ],
)
def test_table_that_nobody_could_read_is_refused(given, sentence):
    with pytest.raises(ValidationError) as refused:
        BLOCK.clean(BLOCK.to_python(given))

    assert refused.value.block_errors["table"].non_block_errors == [sentence]


def test_table_that_is_empty_draws_nothing():
    assert draw("table", {"table": None}).text_content().strip() == ""
