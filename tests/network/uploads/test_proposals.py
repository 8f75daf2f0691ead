# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Letterheads in, the colours and the typeface they use out; grey says nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from network.uploads import Proposal, propose
from network.uploads.proposals import SANS, SERIF
from tests.network.uploads.builders import (
    letterhead,
    packed,
    paragraph,
    parts_of,
    with_body,
    with_replaced,
)
from tests.network.uploads.odt_builders import good_odt, odt_with_replaced

HEADER = "word/header1.xml"
THEME = "word/theme/theme1.xml"


def run(properties: str) -> str:
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>Text</w:t></w:r></w:p>"


def in_body(*properties: str) -> bytes:
    return with_body("".join(map(run, properties)))


def in_header(properties: str) -> bytes:
    return with_replaced(HEADER, "</w:p>", f"</w:p>{run(properties)}")


def colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}"/>'


def test_proposal_takes_the_colour_used_most() -> None:
    content = in_body(colour("E30613"), colour("00519E"), colour("00519e"))

    assert propose(content) == Proposal("#00519e", "#e30613")


def test_proposal_weighs_the_header_more_than_the_text() -> None:
    parts = parts_of(in_header(colour("E30613")))
    text = in_body(colour("00519E"), colour("00519E"))
    parts["word/document.xml"] = parts_of(text)["word/document.xml"]

    assert propose(packed(parts)).primary == "#e30613"


@pytest.mark.parametrize(
    "value", ["auto", "000000", "FFFFFF", "808080", "0563C1", "4F81BD", "nix", "12345"]
)
def test_proposal_ignores_grey_and_the_colours_of_the_program(value: str) -> None:
    assert propose(in_body(colour(value))).primary == ""


def test_proposal_falls_back_on_the_theme_of_the_file() -> None:
    content = with_replaced(THEME, 'srgbClr val="4F81BD"', 'srgbClr val="117733"')

    assert propose(content).primary == "#117733"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Times New Roman", SERIF),
        ("Cambria", SERIF),
        ("Arial", SANS),
        ("Noto Sans", SANS),
        ("MS Sans Serif", SANS),
    ],
)
def test_proposal_matches_the_typeface_with_a_bundled_one(name, expected) -> None:
    assert propose(in_body(font(name))).typeface == expected


def test_proposal_reads_an_odt() -> None:
    content = odt_with_replaced(
        "styles.xml",
        "<office:automatic-styles>",
        '<office:automatic-styles><style:style style:name="H" style:family="text">'
        '<style:text-properties fo:color="#00519e"/></style:style>',
    )

    assert propose(content) == Proposal(primary="#00519e")


def test_proposal_of_a_black_and_white_letterhead_is_empty() -> None:
    assert propose(letterhead()) == Proposal()
    assert propose(good_odt()) == Proposal()
    assert propose(with_body(paragraph("Text"))) == Proposal()


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 2_000))
def test_proposal_of_any_bytes_is_empty_or_readable(content: bytes, cut: int) -> None:
    assert propose(content) == Proposal()
    assert isinstance(propose(letterhead()[:cut]), Proposal)
