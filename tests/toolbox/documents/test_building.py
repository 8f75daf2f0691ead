# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Source blocks become one document without shells, jumps and surprises."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.documents.strategies import inline_html
from tests.toolbox.rendering.builders import contact, design
from toolbox.documents.building import (
    MAX_BLOCKS,
    MAX_CHARACTERS,
    DocumentTooLarge,
    build_blocks,
    build_document,
    missing_keys,
)
from toolbox.documents.model import Document, Heading, Mark, Run
from toolbox.documents.reading import passages
from toolbox.documents.source import SourceBlock
from toolbox.placeholders.parsing import PlaceholderError

OPTIONAL = "{aktenzeichen}"


def heading(text: str, level: int = 1) -> SourceBlock:
    return SourceBlock(text, "heading", text, level=level)


def paragraph(text: str) -> SourceBlock:
    return SourceBlock(text, "paragraph", text)


def built(**changes: Any) -> Document:
    facts: dict[str, Any] = {
        "title": "Wir stehen zusammen",
        "blocks": (paragraph("Ein Satz."),),
        "values": {},
        "design": design(),
        "date": date(2026, 5, 12),
    }
    return build_document(**facts | changes)


def ids(*blocks: SourceBlock) -> list[str]:
    return [block.id for block in build_blocks(blocks, {})]


def test_document_takes_over_what_it_is_given() -> None:
    document = built(
        kicker="Pressemitteilung",
        place="Musterhausen",
        subject="Stellungnahme",
        keywords=("Rassismus", " "),
        boilerplate="Über <b>uns</b>",
        contact=contact(),
        responsible="Erika Mustermann\nRathausplatz 1",
        notices=("", "Sperrfrist beachten."),
    )

    assert document == Document(
        title=(Run("Wir stehen zusammen"),),
        kicker="Pressemitteilung",
        date=date(2026, 5, 12),
        place="Musterhausen",
        blocks=document.blocks,
        design=design(),
        subject="Stellungnahme",
        keywords=("Rassismus",),
        boilerplate=(Run("Über "), Run("uns", bold=True)),
        contact=contact(),
        responsible="Erika Mustermann Rathausplatz 1",
        notices=("Sperrfrist beachten.",),
    )


def test_document_fills_title_blocks_and_boilerplate() -> None:
    gap = "{kommune_name}"

    document = built(
        title=gap,
        blocks=(paragraph(gap),),
        boilerplate=gap,
        values={"kommune_name": "Musterhausen"},
    )

    assert passages(document) == ("Musterhausen",) * 3


@pytest.mark.parametrize(("kicker", "title"), [("Rede", "Rede"), ("", "Ohne Titel")])
def test_document_is_never_without_title(kicker: str, title: str) -> None:
    assert built(title=OPTIONAL, kicker=kicker).plain_title == title


def test_document_is_a_draft_while_a_gap_is_open() -> None:
    assert built(blocks=(paragraph("{ort_detail}"),)).is_draft


def test_document_is_a_draft_when_the_caller_says_so() -> None:
    assert built(is_draft=True).is_draft
    assert not built().is_draft


def test_missing_keys_stand_in_reading_order_once() -> None:
    document = built(
        title="{uhrzeit}",
        blocks=(
            SourceBlock("q", "quote", "{zitat}", "{zitat_person}"),
            SourceBlock("l", "list", items=("{uhrzeit}", "{ort_detail}")),
        ),
        boilerplate="{kommune_name}",
    )

    assert missing_keys(document) == (
        "uhrzeit",
        "zitat",
        "zitat_person",
        "ort_detail",
        "kommune_name",
    )


def test_blocks_drop_a_heading_whose_section_vanished() -> None:
    blocks = (heading("A"), paragraph(OPTIONAL), heading("B"), paragraph("Text"))

    assert ids(*blocks) == ["B", "Text"]


def test_blocks_drop_headings_above_a_section_that_vanished() -> None:
    blocks = (heading("A"), heading("B", 2), paragraph(OPTIONAL), heading("C"))

    assert ids(*blocks) == ["C"]


def test_blocks_keep_a_heading_with_something_left() -> None:
    blocks = (heading("A"), paragraph(OPTIONAL), heading("B", 2), paragraph("Text"))

    assert ids(*blocks) == ["A", "B", "Text"]


def test_blocks_keep_a_heading_that_stood_alone_from_the_start() -> None:
    assert ids(heading("A"), heading("B"), paragraph("Text")) == ["A", "B", "Text"]


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ((2, 3), [1, 2]),
        ((1, 3, 3), [1, 2, 3]),
        ((3, 1, 2, 1), [1, 1, 2, 1]),
        ((1, 2, 3, 2), [1, 2, 3, 2]),
        ((9, -1), [1, 1]),
    ],
)
def test_blocks_have_no_jump_in_their_headings(
    typed: tuple[int, ...], corrected: list[int]
) -> None:
    blocks = build_blocks([heading("Titel", level) for level in typed], {})

    assert [b.level for b in blocks if isinstance(b, Heading)] == corrected


def test_blocks_beyond_the_limit_are_refused() -> None:
    with pytest.raises(DocumentTooLarge, match="301 Abschnitte, möglich sind 300"):
        build_blocks([paragraph("x")] * (MAX_BLOCKS + 1), {})


def test_blocks_up_to_the_limits_are_built() -> None:
    text = "x" * (MAX_CHARACTERS // MAX_BLOCKS)

    assert len(build_blocks([paragraph(text)] * MAX_BLOCKS, {})) == MAX_BLOCKS


def test_characters_beyond_the_limit_are_refused() -> None:
    with pytest.raises(DocumentTooLarge, match="Bitte kürzen Sie ihn"):
        build_blocks([paragraph("x" * (MAX_CHARACTERS + 1))], {})


def test_characters_from_answers_count() -> None:
    with pytest.raises(DocumentTooLarge):
        build_blocks([paragraph("{kontext}")], {"kontext": "x" * (MAX_CHARACTERS + 1)})


def test_characters_of_title_and_boilerplate_count() -> None:
    half = "x" * (MAX_CHARACTERS // 2)

    with pytest.raises(DocumentTooLarge):
        built(title=half, boilerplate=half)


def test_source_far_beyond_the_limit_is_not_even_read() -> None:
    with pytest.raises(DocumentTooLarge):
        build_blocks([paragraph("<b></b>" * MAX_CHARACTERS * 2)], {})


def test_unknown_gap_is_refused_with_a_sentence() -> None:
    with pytest.raises(PlaceholderError, match="Meinten Sie"):
        built(title="{komune}")


@given(st.lists(inline_html.map(lambda html: html.replace("{", "").replace("}", ""))))
def test_document_takes_any_text(texts: list[str]) -> None:
    document = built(blocks=[paragraph(text) for text in texts])

    runs = [run for block in document.blocks for run in block.runs]
    assert all(run.text and run.mark is Mark.PLAIN for run in runs)


def test_equal_input_gives_equal_documents() -> None:
    assert built() == built()
