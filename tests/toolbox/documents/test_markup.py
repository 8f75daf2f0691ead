# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A block's text in a plain field and back again, without loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import inline_html, rich_text, typed
from toolbox.documents.markup import to_html, to_markup
from toolbox.documents.richtext import parse_blocks, parse_inline

PAIRS = [
    ("Nur Text", "Nur Text"),
    ("<p>Eins</p><p>Zwei</p>", "Eins\n\nZwei"),
    ("Eins<br>Zwei", "Eins\nZwei"),
    ("<p>So:</p><ul><li>a</li><li>b</li></ul>", "So:\n\n- a\n- b"),
    ("<ol><li>a</li><li>b</li></ol><p>Ende</p>", "1) a\n2) b\n\nEnde"),
    ("<h2>Lage</h2><h3>Ort</h3><h4>Zeit</h4>", "# Lage\n\n## Ort\n\n### Zeit"),
    ("12. Mai 2026", "12. Mai 2026"),
    ("- kein Punkt", "\\- kein Punkt"),
    ("1) kein Schritt", "1\\) kein Schritt"),
    ("# keine Überschrift", "\\# keine Überschrift"),
    ("<em>a</em> {kommune}", "*a* {kommune}"),
]


@pytest.mark.parametrize(("html", "markup"), PAIRS)
def test_markup_is_what_one_would_type(html: str, markup: str) -> None:
    assert to_markup(html) == markup


@pytest.mark.parametrize(("html", "markup"), PAIRS)
def test_html_is_what_it_came_from(html: str, markup: str) -> None:
    assert to_html(markup) == html


def test_html_reads_lists_as_people_type_them() -> None:
    markup = "Wir tun:\r\n  - erstens\r\nund mehr\r\n\r\n• zweitens"

    assert to_html(markup) == (
        "<p>Wir tun:</p><ul><li>erstens<br>und mehr</li><li>zweitens</li></ul>"
    )


def test_html_ends_a_heading_with_its_line() -> None:
    assert to_html("# Lage\nText") == "<h2>Lage</h2><p>Text</p>"


def test_html_of_nothing_is_nothing() -> None:
    assert to_html(" \n\n ") == ""


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('" onclick="x', "&quot; onclick=&quot;x"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        (
            '[x](https://example.org/"onclick="y)',
            '<a href="https://example.org/&quot;onclick=&quot;y">x</a>',
        ),
        ("a\x00b", "ab"),
    ],
)
def test_html_escapes_hostile_text(markup: str, html: str) -> None:
    assert to_html(markup) == html


@given(inline_html)
def test_inline_html_survives_the_round_trip(html: str) -> None:
    assert parse_inline(to_html(to_markup(html))) == parse_inline(html)


@given(rich_text)
def test_rich_text_survives_the_round_trip(html: str) -> None:
    assert parse_blocks(to_html(to_markup(html))) == parse_blocks(html)


@given(st.lists(typed, max_size=6).map("".join))
def test_typed_text_settles_at_once(markup: str) -> None:
    settled = to_markup(to_html(markup))

    assert to_markup(to_html(settled)) == settled


@given(st.text("abc {}_", max_size=20))
def test_gaps_pass_untouched(words: str) -> None:
    markup = f"Die {{kommune}} {words}"

    assert "{kommune}" in to_markup(to_html(markup))
