# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One paragraph of the notation: stars, links, backslashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import inline_html
from toolbox.documents.emphasis import parse_line, write_line
from toolbox.documents.model import Run
from toolbox.documents.richtext import parse_inline

SITE = "https://example.org/"


@pytest.mark.parametrize(
    ("markup", "runs"),
    [
        ("**fett**", (Run("fett", bold=True),)),
        ("*kursiv*", (Run("kursiv", italic=True),)),
        ("***beides***", (Run("beides", bold=True, italic=True),)),
        ("Ge**mein**de", (Run("Ge"), Run("mein", bold=True), Run("de"))),
        (f"[Aufruf]({SITE})", (Run("Aufruf", href=SITE),)),
        (f"**[Aufruf]({SITE})**", (Run("Aufruf", bold=True, href=SITE),)),
        ("[Hello](lang:en)", (Run("Hello", lang="en"),)),
        (f"[Hello]({SITE} lang:en)", (Run("Hello", href=SITE, lang="en"),)),
        (f"[Ort]({SITE}a_(b))", (Run("Ort", href=f"{SITE}a_(b)"),)),
        (r"\*kein\* \[Link\]\\", (Run("*kein* [Link]\\"),)),
        ("Zeile\nZeile", (Run("Zeile\nZeile"),)),
        ("{kommune} **{leitung}**", (Run("{kommune} "), Run("{leitung}", bold=True))),
    ],
)
def test_line_reads_the_notation(markup: str, runs: tuple[Run, ...]) -> None:
    assert parse_line(markup) == runs


@pytest.mark.parametrize(
    "text",
    [
        "5 * 3 = 15 * 1",
        "Kolleg*innen und Bürger*innen",
        "* am Anfang",
        "Ein Stern* allein",
        "Zwei** allein",
        "**** vier ****",
        "[kein Link]",
        "[kein Link](",
        "[leer]()",
        "[gefährlich](javascript:alert(1))",
        "[relativ](/intern/)",
        "kein](https://example.org/) Anfang",
        r"C:\Ordner",
        "<b>kein HTML</b> &amp;",
    ],
)
def test_line_leaves_other_text_alone(text: str) -> None:
    assert parse_line(text) == (Run(text),)


def test_line_makes_only_the_odd_switch_a_star() -> None:
    assert parse_line("*a* und *b") == (Run("a", italic=True), Run(" und *b"))


def test_written_line_separates_a_star_inside_a_word() -> None:
    runs = (Run("Bürger"), Run("innen", italic=True))

    assert write_line(runs) == r"Bürger\|*innen*"


def test_written_line_escapes_only_what_would_be_read() -> None:
    assert write_line((Run("a*b [c] d](e {kommune} _x_"),)) == (
        r"a\*b [c] d\](e {kommune} _x_"
    )


@given(inline_html)
def test_line_reads_what_it_wrote(html: str) -> None:
    runs = parse_inline(html)

    assert parse_line(write_line(runs)) == runs


@given(st.text("*[]()\\ab \n", max_size=40))
def test_written_line_is_stable(markup: str) -> None:
    written = write_line(parse_line(markup))

    assert write_line(parse_line(written)) == written
