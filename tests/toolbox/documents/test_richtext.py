# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Rich text becomes runs and blocks, whatever is handed in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import rich_text
from toolbox.documents.model import Heading, ItemList, Paragraph, Run
from toolbox.documents.richtext import inline_html, parse_blocks, parse_inline


def test_inline_reads_bold_and_italic() -> None:
    html = "Das <b>ist <i>wichtig</i></b>, <strong>sehr</strong> <em>wichtig</em>."

    assert parse_inline(html) == (
        Run("Das "),
        Run("ist ", bold=True),
        Run("wichtig", bold=True, italic=True),
        Run(", "),
        Run("sehr", bold=True),
        Run(" "),
        Run("wichtig", italic=True),
        Run("."),
    )


def test_inline_reads_links() -> None:
    html = '<a href="https://example.org/?a=1&amp;b=2">Zum <b>Aufruf</b></a>'

    assert parse_inline(html) == (
        Run("Zum ", href="https://example.org/?a=1&b=2"),
        Run("Aufruf", bold=True, href="https://example.org/?a=1&b=2"),
    )


@pytest.mark.parametrize(
    "attributes",
    ['linktype="page" id="3"', 'href="javascript:alert(1)"', 'href="/intern/"', ""],
)
def test_inline_keeps_the_words_of_a_link_to_nowhere(attributes: str) -> None:
    assert parse_inline(f"<a {attributes}>Rathaus</a>") == (Run("Rathaus"),)


def test_inline_reads_the_language_of_a_span() -> None:
    html = 'Auf Englisch: <span lang="en">We stand together</span>'

    assert parse_inline(html)[1] == Run("We stand together", lang="en")


def test_inline_ignores_a_language_that_is_none() -> None:
    assert parse_inline('<span lang="x y">Wort</span>') == (Run("Wort"),)


def test_inline_drops_the_span_around_a_gap() -> None:
    html = 'In <span data-placeholder="kommune">{kommune}</span> gilt'

    assert parse_inline(html) == (Run("In {kommune} gilt"),)


def test_inline_turns_breaks_and_blocks_into_line_breaks() -> None:
    assert parse_inline("<p>Eins<br/>Zwei</p><p>Drei</p>") == (Run("Eins\nZwei\nDrei"),)


def test_inline_reads_line_ends_of_the_source_as_blanks() -> None:
    assert parse_inline("Eins\n   Zwei&#10;Drei\tVier") == (Run("Eins Zwei Drei Vier"),)


def test_inline_takes_plain_text() -> None:
    assert parse_inline("Rat & Verwaltung: 3 < 5") == (Run("Rat & Verwaltung: 3 < 5"),)


def test_blocks_read_paragraphs_lists_and_headings_in_order() -> None:
    html = "<h3>Lage</h3><p>Text</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"

    assert parse_blocks(html) == (
        Heading(2, (Run("Lage"),)),
        Paragraph((Run("Text"),)),
        ItemList(((Run("a"),), (Run("b"),)), "bullet"),
        ItemList(((Run("c"),),), "number"),
    )


def test_blocks_read_bare_text_as_a_paragraph() -> None:
    assert parse_blocks("Nur <b>ein</b> Satz") == (
        Paragraph((Run("Nur "), Run("ein", bold=True), Run(" Satz"))),
    )


def test_blocks_read_two_breaks_as_a_new_paragraph() -> None:
    assert parse_blocks("<p>Eins<br> <br/>Zwei</p>") == (
        Paragraph((Run("Eins"),)),
        Paragraph((Run("Zwei"),)),
    )


def test_blocks_flatten_nested_lists() -> None:
    html = "<ul><li>a<ol><li>b</li></ol>c</li></ul>"

    assert parse_blocks(html) == (
        ItemList(((Run("a"),),), "bullet"),
        ItemList(((Run("b"),),), "number"),
        ItemList(((Run("c"),),), "bullet"),
    )


def test_blocks_keep_two_paragraphs_of_an_entry_together() -> None:
    html = "<ul><li><p>Eins</p><p>Zwei</p></li></ul>"

    assert parse_blocks(html) == (ItemList(((Run("Eins\nZwei"),),), "bullet"),)


def test_blocks_leave_out_what_is_empty() -> None:
    assert parse_blocks("<p> </p><ul><li></li></ul><h2><b></b></h2><p>&nbsp</p>") == (
        Paragraph((Run("\u00a0"),)),
    )


def test_blocks_keep_headings_in_one_line() -> None:
    assert parse_blocks("<h2>Was<br>geschah</h2>") == (
        Heading(1, (Run("Was geschah"),)),
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<script>alert(1)</script>Text", "Text"),
        ("<style>p{}</style>Text", "Text"),
        ("<img src=x onerror=alert(1)>Text", "Text"),
        ("<p onclick='x'>Text", "Text"),
        ("<!-- Kommentar -->Text", "Text"),
        ("</p></b></ul></li></a>Text", "Text"),
        ("<b><i>Text</b></i>", "Text"),
        ("Te\x00xt\ud800", "Text"),
        ("<table><tr><td>Te</td><td>xt</td></tr></table>", "Te\nxt"),
        ("1 < 2 <3 Text", "1 < 2 <3 Text"),
        ("&lt;script&gt;", "<script>"),
    ],
)
def test_inline_keeps_only_the_words_of_hostile_html(html: str, text: str) -> None:
    assert "".join(run.text for run in parse_inline(html)) == text


def test_inline_survives_deep_nesting() -> None:
    html = "<b>" * 20_000 + "tief" + "</b>" * 20_000

    assert parse_inline(html) == (Run("tief", bold=True),)


@given(st.text())
def test_blocks_take_any_text(html: str) -> None:
    assert isinstance(parse_blocks(html), tuple)


@given(rich_text)
def test_inline_html_gives_the_same_runs_back(html: str) -> None:
    runs = parse_inline(html)

    assert parse_inline(inline_html(runs)) == runs
