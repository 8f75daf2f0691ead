# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Plain text of pictures and posts, filled."""

from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.plain import PlainText, fill_plain


def test_gaps_are_filled():
    text = fill_plain("{kommune_name} hält zusammen", {"kommune_name": "Musterhausen"})

    assert text == PlainText("Musterhausen hält zusammen")


def test_an_open_gap_shows_its_label_and_is_named():
    text = fill_plain("{kommune_name} am {datum_ereignis}", {"kommune_name": "Ort"})

    assert text.text.startswith("Ort am [")
    assert text.missing == ("datum_ereignis",)


def test_line_breaks_stay():
    assert fill_plain("Eins\n\nZwei", {}).text == "Eins\n\nZwei"


def test_a_soft_hyphen_stays():
    assert fill_plain("Beratungs\u00adstelle", {}).text == "Beratungs\u00adstelle"


def test_an_unknown_gap_stays_as_typed():
    assert fill_plain("{komune} hilft", {}) == PlainText("{komune} hilft")


def test_doubled_braces_are_single_ones():
    assert fill_plain("{{so}}", {}).text == "{so}"


@given(st.text())
def test_no_text_fails(text):
    assert isinstance(fill_plain(text, {}), PlainText)
