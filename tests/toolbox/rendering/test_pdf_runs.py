# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words for the page template: where a line may break, and where it must not."""

import pytest

from toolbox.documents.model import Run
from toolbox.rendering.pdf_runs import BREAK_HERE, language_of, runs_data

LINK = Run("Seite", href="https://example.org/")


@pytest.mark.parametrize("after", [" und", ".", ", dann", ")", "“", ""])
def test_punctuation_stays_with_its_link(after: str) -> None:
    link = runs_data((LINK, Run(after)))[0]

    assert link["text"] == "Seite"


@pytest.mark.parametrize("after", ["und", "7", "🙂"])
def test_line_may_break_between_a_link_and_a_word_glued_to_it(after: str) -> None:
    link, word = runs_data((LINK, Run(after)))

    assert link["text"] == f"Seite{BREAK_HERE}"
    assert word["text"] == after


def test_words_that_are_no_link_stay_as_they_are() -> None:
    words = [run["text"] for run in runs_data((Run("Rat"), Run("haus", bold=True)))]

    assert words == ["Rat", "haus"]


def test_runs_without_a_word_are_nothing() -> None:
    assert runs_data((Run(""), Run("\u00ad"))) == []


def test_overlong_word_gets_places_to_break() -> None:
    text = runs_data((Run("x" * 150),))[0]["text"]

    assert [len(part) for part in text.split(BREAK_HERE)] == [60, 60, 30]


@pytest.mark.parametrize(
    ("code", "language"),
    [("de-DE", ("de", "DE")), ("ar", ("ar", None)), ("de-simple", ("de", None))],
)
def test_language_is_what_the_template_knows(code: str, language: tuple) -> None:
    assert language_of(code) == language


def test_what_is_no_language_is_none() -> None:
    assert language_of("deutsch!") is None
