# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Gaps become entities of the editor: each once, in words only, never in tags."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import rich_text
from toolbox.documents.richtext import parse_inline
from toolbox.placeholders.marking import mark_placeholders

KOMMUNE = '<span data-placeholder="kommune">{kommune}</span>'
PIECES = st.sampled_from(
    (
        "{kommune}",
        "{{kommune}}",
        "{",
        "}",
        "{komune}",
        "<b>",
        "</b>",
        '<span data-placeholder="kommune">',
        '<span lang="en">',
        "</span>",
        '<a href="https://example.org/{kommune}">',
        '<a title="a > {kommune}">',
        "</a>",
        "<!-- {kommune} -->",
        "<br>",
        " < ",
        "Rat &amp; Haus",
    )
)
HTML = st.one_of(st.lists(PIECES, max_size=12).map("".join), rich_text)


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("", ""),
        ("<p>Guten Tag</p>", "<p>Guten Tag</p>"),
        ("<p>In {kommune} gilt:</p>", f"<p>In {KOMMUNE} gilt:</p>"),
        ("{kommune}{kommune}", KOMMUNE * 2),
        (KOMMUNE, KOMMUNE),
        ("{{kommune}}", "{{kommune}}"),
        ("{{{kommune}}}", "{{{kommune}}}"),
        ("{Kommune} { kommune } {}", "{Kommune} { kommune } {}"),
        ("5 < 6 {kommune} > 3", f"5 < 6 {KOMMUNE} > 3"),
    ],
)
def test_gaps_of_the_words_are_marked(html, marked):
    assert mark_placeholders(html) == marked


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/{kommune}">hier</a>',
        '<a title="a > {kommune}">hier</a>',
        "<img alt='{kommune}'>",
        "<!-- {kommune} -->",
    ],
)
def test_tags_and_comments_stay_as_they_are(html):
    assert mark_placeholders(html) == html


def test_mark_of_another_key_is_corrected_by_the_words():
    assert (
        mark_placeholders('<span data-placeholder="datum">{kommune}</span>') == KOMMUNE
    )


def test_mark_without_a_gap_is_taken_away():
    assert mark_placeholders('<span data-placeholder="kommune">Rat</span>') == "Rat"


def test_spans_of_languages_stay_in_pairs():
    html = f'<span data-placeholder="datum"><span lang="en">Hi</span> {KOMMUNE}</span>'

    assert mark_placeholders(html) == f'<span lang="en">Hi</span> {KOMMUNE}'


@given(HTML)
def test_marking_again_changes_nothing(html):
    once = mark_placeholders(html)

    assert mark_placeholders(once) == once


@given(HTML)
def test_marking_takes_no_word_and_adds_none(html):
    def words(text: str) -> str:
        return re.sub(r'<span data-placeholder="[^"]*">|</span>', "", text)

    assert words(mark_placeholders(html)) == words(html)


@given(rich_text)
def test_the_document_reads_the_same_with_and_without_marks(html):
    assert parse_inline(mark_placeholders(html)) == parse_inline(html)


@pytest.mark.parametrize(
    "html",
    [
        "<a" * 20_000,
        '<a b="' * 10_000,
        "{kommune" * 20_000,
        "<span>" * 20_000,
        "<!--" * 9_000,
    ],
)
def test_hostile_html_is_marked_in_a_moment(html):
    start = time.perf_counter()

    mark_placeholders(html)

    assert time.perf_counter() - start < 5
