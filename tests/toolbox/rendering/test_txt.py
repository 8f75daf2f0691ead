# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Plain text as a press desk pastes it."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.toolbox.rendering.builders import (
    LONG_COMPOUND,
    draft,
    minimal,
    press_release,
)
from tests.toolbox.rendering.strategies import documents
from toolbox.documents.model import Block, Document, Heading, ItemList, Paragraph, Run
from toolbox.documents.reading import sentences
from toolbox.rendering.txt import WIDTH, render, text


def written(*blocks: Block) -> str:
    """What stands below the date line."""
    return text(replace(minimal(), blocks=blocks)).split("2. Januar 2026\n\n")[1]


def test_text_of_a_minimal_document_is_complete() -> None:
    assert text(minimal()) == (
        "Beispielstadt\n"
        "\n"
        "Kurze Mitteilung\n"
        "================\n"
        "\n"
        "2. Januar 2026\n"
        "\n"
        "Das Rathaus bleibt offen.\n"
    )


def test_text_holds_every_sentence() -> None:
    lines = text(press_release()).replace("\n> ", "\n")
    words = re.sub(r" \(https://[^)]*\)", "", " ".join(lines.split()))

    assert [s for s in sentences(press_release()) if s not in words] == []


def test_text_is_utf_8() -> None:
    assert "Ayşe Yıldırım-Öztürk" in render(press_release()).decode("utf-8")


def test_text_begins_with_the_word_draft() -> None:
    assert text(draft()).startswith("ENTWURF")
    assert "ENTWURF" not in text(press_release())


def test_text_shows_open_gaps() -> None:
    assert "Der Vorfall ereignete sich in [Ort des Vorfalls]." in text(draft())


def test_lines_are_wrapped_between_words() -> None:
    lines = written(Paragraph((Run("Antidiskriminierung " * 20),))).split("\n")

    assert max(map(len, lines)) <= WIDTH
    assert all(line == line.strip() for line in lines)


def test_a_word_longer_than_a_line_stays_whole() -> None:
    word = LONG_COMPOUND * 2

    assert f"\n{word}\n" in written(Paragraph((Run(f"Das {word} gilt"),)))


def test_line_breaks_stay() -> None:
    assert written(Paragraph((Run("Rathausplatz 1\nEingang B"),))) == (
        "Rathausplatz 1\nEingang B\n"
    )


def test_headings_of_the_first_level_are_underlined() -> None:
    assert written(Heading(1, (Run("Lage"),)), Heading(2, (Run("Ort"),))) == (
        "Lage\n----\n\nOrt\n"
    )


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("bullet", "- eins\n- zwei\n"),
        ("number", "1. eins\n2. zwei\n"),
        ("check", "[ ] eins\n[ ] zwei\n"),
    ],
)
def test_lists_show_their_kind(style: str, expected: str) -> None:
    items = ((Run("eins"),), (Run("zwei"),))

    block = replace(ItemList(items), style=style)  # type: ignore[arg-type]

    assert written(block) == expected


def test_entries_are_indented_below_their_sign() -> None:
    lines = written(ItemList(((Run("Wort " * 40),),), "check")).splitlines()

    assert lines[0].startswith("[ ] Wort")
    assert all(line.startswith("    Wort") for line in lines[1:])


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        (Run("Aufruf", href="https://a.example"), "Aufruf (https://a.example)"),
        (Run("https://a.example", href="https://a.example"), "https://a.example"),
        (Run("a.example", href="https://a.example/"), "a.example"),
        (Run("a@b.example", href="mailto:a@b.example"), "a@b.example"),
        (Run("Presse", href="mailto:a@b.example"), "Presse (a@b.example)"),
        (Run("030 1", href="tel:0301"), "030 1"),
        (Run("Text"), "Text"),
    ],
)
def test_links_name_their_address_once(run: Run, expected: str) -> None:
    assert written(Paragraph((run,))) == f"{expected}\n"


def test_a_link_in_two_looks_names_its_address_once() -> None:
    site = "https://a.example"
    runs = (Run("Zum ", href=site), Run("Aufruf", bold=True, href=site), Run("."))

    assert written(Paragraph(runs)) == "Zum Aufruf (https://a.example).\n"


def test_pictures_are_described_unless_they_only_decorate() -> None:
    assert text(press_release()).count("[Bild: ") == 1


def test_quotations_and_their_speakers_are_set_off() -> None:
    assert (
        "> Wer unsere Nachbarn angreift, greift uns alle an.\n"
        "> – Ayşe Yıldırım-Öztürk, Bürgermeisterin\n"
    ) in text(press_release())


def test_offices_stand_above_their_facts() -> None:
    assert "Meldestelle Beispielstadt\n    Telefon: +49 30 555555\n" in text(
        press_release()
    )


@settings(max_examples=100, deadline=None)
@given(documents)
def test_any_document_gives_a_text(document: Document) -> None:
    content = render(document).decode("utf-8")

    assert content.endswith("\n")
    assert content.startswith("ENTWURF") == document.is_draft
