# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a form: filled, or with lines to write on."""

from dataclasses import replace

import pytest

from tests.toolbox.rendering.builders import minimal
from toolbox.documents.dressing import in_form
from toolbox.documents.fields import as_fields, lines_to_write, without_open_gaps
from toolbox.documents.model import ItemList, Mark, Paragraph, Run

OPEN = Run("[Zeitpunkt]", mark=Mark.MISSING, key="zeitpunkt")
OPEN_LONG = Run("[Zusammenhang]", mark=Mark.MISSING, key="kontext")
FILLED = Run("12. Mai 2026", mark=Mark.FILLED, key="zeitpunkt")


@pytest.mark.parametrize(
    ("words", "lines"),
    [("Name:", 1), ("Wo war das?", 1), ("Im Wortlaut: …", 3), ("Kein Feld", 0)],
)
def test_end_of_an_entry_says_how_much_room_it_needs(words, lines):
    assert lines_to_write((Run(words),)) == lines


def test_filled_entry_needs_no_room():
    assert lines_to_write((Run("Wann: "), FILLED)) == 0


def test_open_gap_leaves_its_label():
    assert without_open_gaps((Run("Wann: "), OPEN)) == (Run("Wann:"),)


def test_open_gap_for_a_long_answer_asks_for_more_room():
    item = without_open_gaps((Run("Was ging voraus? "), OPEN_LONG))

    assert lines_to_write(item) == 3


def test_list_is_parted_where_the_room_changes_and_keeps_its_order():
    items = ((Run("Name:"),), (Run("Telefon:"),), (Run("Wann: "), FILLED))

    parts = as_fields(ItemList(items, id="liste"))

    assert [(len(part.items), part.id) for part in parts] == [
        (2, "liste"),
        (1, "liste-2"),
    ]
    assert parts[0].items + parts[1].items == items


def test_other_blocks_and_lists_stay_as_they_are():
    paragraph = Paragraph((Run("Name:"), OPEN))
    boxes = ItemList(((Run("Anzeige:"),),), style="check")

    assert as_fields(paragraph) == (paragraph,)
    assert as_fields(boxes) == (boxes,)


def test_form_with_open_fields_is_no_draft():
    fields = ItemList(((Run("Wann: "), OPEN),))
    document = replace(minimal(), blocks=(fields,), is_draft=True)

    assert in_form(document, "form", {}).is_draft is False
    assert in_form(document, "statement", {}).is_draft is True


def test_open_gap_outside_of_a_list_makes_a_draft():
    document = replace(minimal(), blocks=(Paragraph((OPEN,)),))

    assert in_form(document, "form", {}).is_draft is True
