# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The vocabulary of a letterhead."""

import pytest

from tests.toolbox.rendering.builders import minimal, press_release
from toolbox.documents.model import Run
from toolbox.rendering.markers import (
    MARKER,
    is_only,
    is_printed_already,
    marker_values,
)
from toolbox.rendering.paragraphs import Passage
from toolbox.rendering.roles import Role


def test_vocabulary_is_filled_from_the_document() -> None:
    assert marker_values(press_release()) == {
        "DATUM": "12. Mai 2026",
        "ORT": "Musterhausen",
        "TITEL": press_release().plain_title,
        "ANSPRECHPERSON": "Łukasz Wiśniewski",
        "ART": "Pressemitteilung",
        "KOMMUNE": "Gemeinde Musterhausen",
        "ANSCHRIFT": "",
    }
    assert marker_values(minimal())["ANSPRECHPERSON"] == ""


@pytest.mark.parametrize("text", ["{{TITEL}}", " {{ TITEL }} "])
def test_marker_may_have_blanks(text: str) -> None:
    assert is_only(text, "TITEL")


@pytest.mark.parametrize(
    "text", ["{{titel}}", "{TITEL}", "{{ a.b }}", "{{ 1+1 }}", "{% TITEL %}"]
)
def test_anything_else_is_no_marker(text: str) -> None:
    assert MARKER.search(text) is None


@pytest.mark.parametrize(
    ("role", "filled", "has_title", "expected"),
    [
        (Role.DATELINE, {"DATUM"}, False, True),
        (Role.DATELINE, {"ORT"}, False, False),
        (Role.KICKER, {"ART"}, False, True),
        (Role.TITLE, {"TITEL"}, False, False),
        (Role.TITLE, {"TITEL"}, True, True),
        (Role.BODY, {"DATUM", "ART"}, True, False),
    ],
)
def test_letterhead_prints_what_it_has_a_marker_for(
    role: Role, filled: set[str], has_title: bool, expected: bool
) -> None:
    piece = Passage(role, (Run("x"),))

    assert is_printed_already(piece, frozenset(filled), has_title) is expected
