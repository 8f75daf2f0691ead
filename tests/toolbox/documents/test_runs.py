# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Runs become tidy and links safe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import typed
from toolbox.documents.model import Run
from toolbox.documents.runs import (
    clean_href,
    clean_language,
    clean_text,
    in_one_line,
    link_of,
    text_of,
    tidy,
)

looks = st.builds(Run, text=typed, bold=st.booleans(), italic=st.booleans())


def test_tidy_joins_neighbours_of_one_look() -> None:
    runs = (Run("Rat", bold=True), Run("haus", bold=True), Run("platz"))

    assert tidy(runs) == (Run("Rathaus", bold=True), Run("platz"))


def test_tidy_keeps_one_blank_between_runs() -> None:
    assert tidy((Run(" Das "), Run("  Rathaus ", bold=True), Run(" "))) == (
        Run("Das "),
        Run("Rathaus", bold=True),
    )


def test_tidy_removes_blanks_around_line_breaks() -> None:
    runs = (Run("Rathausplatz 1 "), Run(" \n "), Run("\n Musterhausen", bold=True))

    assert tidy(runs) == (Run("Rathausplatz 1\n"), Run("Musterhausen", bold=True))


def test_tidy_keeps_non_breaking_blanks() -> None:
    assert text_of(tidy((Run("12.\u00a0Mai"),))) == "12.\u00a0Mai"


@given(st.lists(looks, max_size=6))
def test_tidy_changes_nothing_the_second_time(runs: list[Run]) -> None:
    once = tidy(runs)

    assert tidy(once) == once


@given(st.lists(looks, max_size=6))
def test_tidy_leaves_no_stray_blanks(runs: list[Run]) -> None:
    text = text_of(tidy(runs))

    assert text == text.strip(" \n")
    assert not any(pair in text for pair in ("  ", " \n", "\n ", "\n\n"))


@given(st.lists(looks, max_size=6))
def test_tidy_loses_no_visible_character(runs: list[Run]) -> None:
    visible = "".join(clean_text(run.text) for run in runs)

    assert "".join(text_of(tidy(runs)).split()) == "".join(visible.split())


def test_in_one_line_turns_breaks_into_blanks() -> None:
    assert in_one_line((Run("Erste\nZeile"),)) == (Run("Erste Zeile"),)


@pytest.mark.parametrize("rubbish", ["\x00", "\x1b", "\x85", "\ud800", "\uffff"])
def test_clean_text_drops_what_no_file_can_hold(rubbish: str) -> None:
    assert clean_text(f"a{rubbish}b") == "ab"


def test_clean_text_knows_every_line_end() -> None:
    assert clean_text("a\r\nb\rc\u2028d\u2029e\tf") == "a\nb\nc\nd\ne f"


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/a?b=1&c=2#d",
        "http://example.org",
        "mailto:presse@musterhausen.example.org",
        "tel:+4930123456",
    ],
)
def test_clean_href_keeps_safe_links(href: str) -> None:
    assert clean_href(href) == href


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "/intern/",
        "#anker",
        "https:",
        "https:///pfad",
        "mailto:",
        "http://[",
        "{website}",
        "https://example.org/" + "a" * 3000,
        "",
    ],
)
def test_clean_href_refuses_everything_else(href: str) -> None:
    assert clean_href(href) == ""


def test_clean_href_writes_blanks_as_browsers_do() -> None:
    assert clean_href(" https://example.org/a b ") == "https://example.org/a%20b"


@pytest.mark.parametrize("code", ["de", "de-DE", "en", "sr-Latn-RS", "zh-Hant"])
def test_clean_language_keeps_codes(code: str) -> None:
    assert clean_language(code) == code


@pytest.mark.parametrize("code", ["", "d", "deutsch", 'en" onclick="x', "de_DE", "en-"])
def test_clean_language_refuses_other_text(code: str) -> None:
    assert clean_language(code) == ""


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("https://example.org/hilfe", "https://example.org/hilfe"),
        ("presse@example.org", "mailto:presse@example.org"),
        ("Schreiben Sie an presse@example.org", ""),
        ("@rathaus", ""),
        ("www", ""),
        ("", ""),
    ],
)
def test_link_of_knows_addresses_that_stand_alone(text: str, href: str) -> None:
    assert link_of(text) == href
