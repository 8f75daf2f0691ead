# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Field instructions, put together from runs as Word reads them."""

from lxml import etree

from network.uploads.fields import field_codes
from tests.network.uploads.builders import field

ROOT = '<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'


def codes(markup: str) -> list[str]:
    root = etree.fromstring(f"{ROOT}{markup}</w:body>".encode())
    return [code for code in field_codes(root) if code]


def test_field_codes_joins_the_runs_of_one_field() -> None:
    assert codes(field(" PA", "GE ", "\\* MERGEFORMAT ")) == [" PAGE \\* MERGEFORMAT "]


def test_field_codes_keeps_two_fields_apart() -> None:
    assert codes(field("PAGE") + field("NUMPAGES")) == ["PAGE", "NUMPAGES"]


def test_field_codes_marks_a_field_inside_an_instruction() -> None:
    outer = field("IF ", "HERE", " = 1").replace(
        '<w:r><w:instrText xml:space="preserve">HERE</w:instrText></w:r>',
        field("PAGE")[5:-6],
    )

    assert codes(outer) == ["PAGE", "IF \ufffc = 1"]


def test_field_codes_reads_simple_unfinished_and_stray_instructions() -> None:
    simple = '<w:p><w:fldSimple w:instr="DATE"/></w:p>'
    unfinished = field("TIME").replace('<w:fldChar w:fldCharType="end"/>', "")
    stray = "<w:p><w:r><w:instrText>RD a</w:instrText></w:r></w:p>"

    assert codes(stray + simple + unfinished) == ["DATE", "TIME", "RD a"]
