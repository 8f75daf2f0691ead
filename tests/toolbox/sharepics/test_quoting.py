# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What was said, and by whom."""

import pytest

from tests.toolbox.sharepics.builders import photo, sharepic
from toolbox.sharepics.layouts import plan
from toolbox.sharepics.model import Layout, Words
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.quoting import attribution, said

SHORT = Words("Wir nehmen das nicht hin.", sender="Erika Muster, Bürgermeisterin")
LONG = Words("Wer Menschen angreift, greift uns alle an. " * 4, sender="Erika Muster")


@pytest.mark.parametrize("typed", ["Nein.", "„Nein.“", '"Nein."', " »Nein.« "])
def test_said_ends_with_a_german_mark_whatever_was_typed(typed):
    assert said(typed) == "Nein.“"


def test_said_of_nothing_is_nothing():
    assert said(" „“ ") == ""


@pytest.mark.parametrize(
    ("sender", "name", "role"),
    [
        ("Erika Muster", "Erika Muster", ""),
        ("Erika Muster, Bürgermeisterin", "Erika Muster", "Bürgermeisterin"),
        ("Dr. A, B\nLeiterin,\nAmt 5", "Dr. A, B", "Leiterin, Amt 5"),
    ],
)
def test_attribution_parts_name_and_role(sender, name, role):
    assert attribution(sender) == (name, role)


@pytest.mark.parametrize("preset", ["square", "portrait"])
def test_the_photo_of_a_long_quote_gives_way(preset):
    short, long = (
        plan(sharepic(Layout.QUOTE, words, photo()), PRESETS[preset]).photo.area
        for words in (SHORT, LONG)
    )

    assert long.height < short.height


def test_in_a_wide_preset_the_photo_stands_beside_the_words():
    planned = plan(sharepic(Layout.QUOTE, SHORT, photo()), PRESETS["landscape"])

    assert all(line.x > planned.photo.area.right for line in planned.lines[:3])


def test_name_and_role_stand_apart_in_weight():
    lines = plan(sharepic(Layout.QUOTE, SHORT), PRESETS["square"]).lines
    styles = {line.runs[0][1]: line.style for line in lines}

    assert styles["Erika Muster"] == "SemiBold"
    assert styles["Bürgermeisterin"] == "Regular"
