# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Characters no typeface has are replaced or left out, and the reader is told."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.toolbox.rendering.builders import minimal, photo, press_release
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Document, Paragraph, Run
from toolbox.rendering.glyphs import characters, legible, printable, without_controls


def saying(text: str) -> Document:
    return replace(minimal(), blocks=(Paragraph((Run(text),)),))


def shown(text: str) -> str:
    document, _ = printable(saying(text))
    block = document.blocks[0]
    assert isinstance(block, Paragraph)
    return block.runs[0].text


def test_ordinary_document_stays_as_it_is() -> None:
    assert printable(press_release()) == (press_release(), ())


def test_unknown_hyphens_and_spaces_become_usual_ones() -> None:
    assert shown("E\u2011Mail 10\u202f000\u2009€") == "E-Mail 10\u00a0000\u00a0€"


def test_mathematical_letters_become_plain_ones() -> None:
    assert shown("𝐇𝐚𝐥𝐥𝐨") == "Hallo"


def test_emoji_is_left_out_and_named() -> None:
    document, notices = printable(saying("Gut 👍🏽 so 👍🏽"))

    assert document.blocks == (Paragraph((Run("Gut  so "),)),)
    assert notices == (
        "Diese Zeichen kann die Schrift nicht darstellen, "
        "sie wurden weggelassen: 👍 🏽",
    )


def test_many_lost_characters_are_not_all_listed() -> None:
    _, notices = printable(saying("".join(chr(0x4E00 + n) for n in range(50))))

    assert len(notices) == 1
    assert notices[0].endswith(" …")


def test_links_and_alternative_texts_keep_every_letter() -> None:
    figure = replace(photo(), alt="Ein Schild mit 😀")
    linked = Paragraph((Run("Bild", href="https://example.org/😀"),))
    document = replace(minimal(), blocks=(figure, linked))

    assert printable(document) == (document, ())


def test_title_without_a_printable_letter_is_replaced() -> None:
    document = replace(minimal(), title=(Run("😀"),))

    assert printable(document)[0].plain_title == "Ohne Titel"
    assert printable(replace(document, kicker="Rede"))[0].plain_title == "Rede"


def test_control_characters_and_overrides_are_dropped() -> None:
    assert without_controls("a\x00b\x0b\x1bc\ufffe\ud800\u202ed") == "ab cd"


def test_line_ends_become_one_kind() -> None:
    assert without_controls("a\r\nb\rc\u2028d\te") == "a\nb\nc\nd e"


def test_emoji_survives_where_the_reader_brings_the_typeface() -> None:
    assert legible(saying("😀")) == saying("😀")


def test_unusable_language_becomes_german() -> None:
    assert legible(replace(minimal(), lang="<Klingonisch>")).lang == "de-DE"


@given(documents)
def test_printable_words_have_only_known_characters(document: Document) -> None:
    printed, _ = printable(document)

    assert set(printed.plain_title) <= characters(printed.design.typeface)
    assert printed.plain_title.strip()


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = without_controls(text)

    assert without_controls(once) == once
