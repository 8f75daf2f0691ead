# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Where a German sentence begins, and where it only looks so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.placeholders.sentences import begins_sentence


@pytest.mark.parametrize(
    "before",
    [
        "Wir helfen. ",
        "Wirklich! ",
        "Warum? ",
        "Und dann … ",
        "Und dann... ",
        "Wir helfen.\n",
        "Wir helfen. „",
        'Wir helfen. "',
        "Sie sagte: „",
        "Motto: ‚",
        "(Wir helfen.) ",
        "„Wir helfen.“ ",
        "Wir helfen. (",
        "Das war 2026. ",
        "Um 14.30. ",
        "Und so weiter usw. ",
        "Aller Art. ",
        "Überschrift\n\n",
        "Überschrift\n  \n",
    ],
)
def test_sentence_begins_after(before: str):
    assert begins_sentence(before, at_start=False)


@pytest.mark.parametrize(
    "before",
    [
        "Das gilt in ",
        "Wir, ",
        "Es gilt: ",
        "z. B. ",
        "z.B. ",
        "d. h. ",
        "Wir danken Dr. ",
        "Nr. ",
        "bzw. ",
        "ca. ",
        "ggf. ",
        "lt. ",
        "V. i. S. d. P. ",
        "am 12. ",
        "am 1. ",
        "(am 12. ",
        "Wir helfen.",
        "beispiel.",
        "Wir (",
        "Sehr geehrte Damen und Herren,\n\n",
        "„Hilfe!“, rief ",
        "Wir\n",
    ],
)
def test_sentence_goes_on_after(before: str):
    assert not begins_sentence(before, at_start=True)


@pytest.mark.parametrize("before", ["", " ", "\n", "("])
@pytest.mark.parametrize("at_start", [True, False])
def test_beginning_of_the_text_is_what_the_caller_says(before: str, at_start: bool):
    assert begins_sentence(before, at_start=at_start) is at_start


@pytest.mark.parametrize("before", ["„", '"', "("])
def test_opening_mark_at_the_start_of_a_sentence(before: str):
    assert begins_sentence(before, at_start=True)


@given(st.text())
def test_words_without_a_stop_never_end_a_sentence(before: str):
    assert not begins_sentence(f"{before}wort ", at_start=True)
