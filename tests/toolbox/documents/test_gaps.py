# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Gaps are filled run by run, and what was filled or is missing stays known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.documents.gaps import fill_gaps, fill_paragraphs, fill_text
from toolbox.documents.model import Mark, Run
from toolbox.documents.runs import text_of
from toolbox.placeholders.parsing import PlaceholderError

VALUES = {"kommune_name": "Musterhausen", "website": "https://musterhausen.example.org"}


def test_filled_text_marks_the_value() -> None:
    assert fill_text("Rat von {kommune_name}", VALUES) == (
        Run("Rat von "),
        Run("Musterhausen", mark=Mark.FILLED, key="kommune_name"),
    )


def test_filled_text_marks_what_is_missing_with_its_label() -> None:
    assert fill_text("Am {datum_ereignis}.", VALUES) == (
        Run("Am "),
        Run("[Datum des Vorfalls]", mark=Mark.MISSING, key="datum_ereignis"),
        Run("."),
    )


def test_filled_text_reads_the_gap_inside_the_editors_span() -> None:
    html = '<b>In <span data-placeholder="kommune_name">{kommune_name}</span></b>'

    assert fill_text(html, VALUES) == (
        Run("In ", bold=True),
        Run("Musterhausen", bold=True, mark=Mark.FILLED, key="kommune_name"),
    )


def test_filled_text_closes_the_hole_of_an_optional_gap() -> None:
    assert text_of(fill_text("Nummer <b>{aktenzeichen}</b>.", {})) == "Nummer."


def test_filled_address_becomes_a_link() -> None:
    assert fill_text("{website}", VALUES)[0].href == VALUES["website"]


def test_filled_address_keeps_the_link_of_the_text() -> None:
    html = '<a href="https://example.org/">{website}</a>'

    assert fill_text(html, VALUES)[0].href == "https://example.org/"


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "<b>fett</b>", "**fett**", "{leitung}", "a\x00b"]
)
def test_filled_values_are_text_and_nothing_else(value: str) -> None:
    (run,) = fill_text("{kommune_name}", {"kommune_name": value})

    assert (run.text, run.href, run.bold) == (value.replace("\x00", ""), "", False)


def test_filled_paragraphs_follow_the_blank_lines_of_an_answer() -> None:
    runs = (Run("Lage: {kontext}", bold=True), Run(" Ende"))
    values = {"kontext": "Eins\nund mehr\n\n\n \nZwei"}

    paragraphs = [text_of(p) for p in fill_paragraphs(runs, values)]

    assert paragraphs == ["Lage: Eins\nund mehr", "Zwei Ende"]


def test_unknown_gap_is_refused_with_a_sentence() -> None:
    with pytest.raises(PlaceholderError, match="ist unbekannt"):
        fill_text("{komune}", {})


@given(st.text(min_size=1))
def test_filling_takes_any_value(value: str) -> None:
    text = text_of(fill_gaps((Run("A {kommune_name} B"),), {"kommune_name": value}))

    assert (text[:2], text[-2:]) == ("A ", " B")
