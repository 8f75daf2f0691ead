# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Each kind of source block becomes its block, or nothing."""

from dataclasses import replace
from datetime import date

import pytest

from tests.toolbox.rendering.builders import expert, photo, services
from toolbox.documents.filled import FILLERS, fill_block, heading_level
from toolbox.documents.model import (
    Callout,
    Heading,
    ItemList,
    Mark,
    Paragraph,
    Quote,
    Run,
    StatedFact,
)
from toolbox.documents.source import BlockType, SourceBlock

OPTIONAL = "{aktenzeichen}"


def test_heading_becomes_a_heading_in_one_line() -> None:
    block = SourceBlock("h", "heading", "Was<br>geschah", level=2)

    assert fill_block(block, {}) == (Heading(2, (Run("Was geschah"),), "h"),)


def test_paragraph_becomes_all_blocks_of_its_text() -> None:
    block = SourceBlock("p", "paragraph", "<p>Eins</p><ul><li>a</li></ul><h3>B</h3>")

    assert fill_block(block, {}) == (
        Paragraph((Run("Eins"),), "p"),
        ItemList(((Run("a"),),), "bullet", "p-2"),
        Heading(2, (Run("B"),), "p-3"),
    )


def test_list_takes_its_entries_and_style() -> None:
    block = SourceBlock("l", "list", items=("<b>a</b>", OPTIONAL, "b"), style="check")

    assert fill_block(block, {}) == (
        ItemList(((Run("a", bold=True),), (Run("b"),)), "check", "l"),
    )


def test_list_without_entries_reads_its_text() -> None:
    block = SourceBlock("l", "list", "<ul><li>a</li></ul>", style="check")

    assert fill_block(block, {}) == (ItemList(((Run("a"),),), "check", "l"),)


def test_quote_names_its_speaker() -> None:
    block = SourceBlock("q", "quote", "<p>Wir stehen zusammen.</p>", "{leitung_name}")

    (quote,) = fill_block(block, {"leitung_name": "Ayşe Yıldırım"})

    speaker = Run("Ayşe Yıldırım", mark=Mark.FILLED, key="leitung_name")
    assert quote == Quote((Run("Wir stehen zusammen."),), (speaker,), "q")


def test_callout_has_a_title() -> None:
    block = SourceBlock("c", "callout", "Rufen Sie an.", "Gut zu wissen")

    assert fill_block(block, {}) == (
        Callout((Run("Gut zu wissen"),), (Run("Rufen Sie an."),), "c"),
    )


def test_image_takes_the_caption_of_the_block_before_its_own() -> None:
    captioned = SourceBlock("i", "image", extra="Vor dem Rathaus", figure=photo())
    plain = SourceBlock("i", "image", figure=photo())

    (first,) = fill_block(captioned, {})
    (second,) = fill_block(plain, {})

    assert first.caption == (Run("Vor dem Rathaus"),)
    assert second.caption == photo().caption


def test_contact_and_offices_follow_their_introduction() -> None:
    contact = SourceBlock("k", "contact", "Fragen Sie.", contact=expert())
    offices = SourceBlock(
        "s", "support_services", "<p>Hilfe:</p>", services=services().services
    )

    assert [type(b).__name__ for b in fill_block(contact, {})] == [
        "Paragraph",
        "Contact",
    ]
    assert [b.id for b in fill_block(offices, {})] == ["s", "s-2"]


def test_fact_stays_a_fact_of_its_block() -> None:
    fact = StatedFact("Es gibt 7 Beispiele.", "Amt", date(2026, 6, 1))

    assert fill_block(SourceBlock("f", "fact", fact=fact), {}) == (
        replace(fact, id="f"),
    )


def test_fact_is_taken_by_the_letter() -> None:
    """What looks like a gap or a mark in it is neither."""
    fact = StatedFact("<b>{kommune}</b> & {x}\x00", "„A“\r\nB", date(2026, 6, 1))

    (found,) = fill_block(
        SourceBlock("f", "fact", fact=fact), {"kommune": "Musterhausen"}
    )

    assert isinstance(found, StatedFact)
    assert found.runs == (Run("<b>{kommune}</b> & {x}"),)
    assert found.source == "„A“ B"


@pytest.mark.parametrize("kind", FILLERS)
def test_block_without_words_disappears(kind: BlockType) -> None:
    text = OPTIONAL if kind != "image" else ""

    assert fill_block(SourceBlock("x", kind, text), {}) == ()


@pytest.mark.parametrize("kind", ["quote", "callout"])
def test_block_with_only_its_second_text_disappears(kind: BlockType) -> None:
    assert fill_block(SourceBlock("x", kind, OPTIONAL, "Titel"), {}) == ()


def test_list_whose_entries_all_vanish_disappears() -> None:
    block = SourceBlock("l", "list", items=(OPTIONAL, "<p></p>"))

    assert fill_block(block, {}) == ()


@pytest.mark.parametrize(("level", "nearest"), [(-1, 1), (0, 1), (2, 2), (7, 3)])
def test_heading_level_is_the_nearest_there_is(level: int, nearest: int) -> None:
    assert heading_level(level) == nearest
