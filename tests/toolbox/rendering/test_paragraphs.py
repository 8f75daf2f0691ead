# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The flat order that word processors print."""

from dataclasses import replace

import pytest

from tests.toolbox.rendering.builders import (
    draft,
    minimal,
    ornament,
    photo,
    press_release,
)
from tests.toolbox.rendering.kinds import checklist
from toolbox.documents.model import (
    Block,
    Callout,
    Contact,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Quote,
    Run,
    Service,
    ServiceList,
)
from toolbox.rendering.paragraphs import (
    Passage,
    Picture,
    Piece,
    paragraphs,
    picture_size,
)
from toolbox.rendering.roles import Role


def written(*blocks: Block) -> tuple[Piece, ...]:
    """What stands below the title and the date line."""
    return paragraphs(replace(minimal(), blocks=blocks))[2:]


def outline(*blocks: Block) -> list[Role]:
    return [piece.role for piece in written(*blocks) if isinstance(piece, Passage)]


def test_minimal_document_is_title_date_and_text() -> None:
    assert paragraphs(minimal()) == (
        Passage(Role.TITLE, (Run("Kurze Mitteilung"),)),
        Passage(Role.DATELINE, (Run("2. Januar 2026"),)),
        Passage(Role.BODY, (Run("Das Rathaus bleibt offen."),)),
    )


def test_draft_begins_with_the_notice() -> None:
    assert paragraphs(draft())[0] == Passage(
        Role.DRAFT, (Run("ENTWURF – noch nicht zur Veröffentlichung freigegeben"),)
    )


def test_text_ends_with_contact_and_small_print() -> None:
    roles = [
        piece.role
        for piece in paragraphs(press_release())
        if isinstance(piece, Passage)
    ]

    assert roles[-7:] == [
        Role.BOILERPLATE,
        Role.HEADING_1,
        *[Role.LINE] * 4,
        Role.SMALL,
    ]


def test_headings_are_repaired_step_by_step() -> None:
    headings = [Heading(level, (Run("x"),)) for level in (3, 1, 3, 3, 2)]

    assert outline(*headings) == [
        Role.HEADING_1,
        Role.HEADING_1,
        Role.HEADING_2,
        Role.HEADING_3,
        Role.HEADING_2,
    ]


def test_empty_heading_counts_as_no_step() -> None:
    assert outline(Heading(1, ()), Heading(2, (Run("x"),))) == [Role.HEADING_1]


def test_list_knows_its_first_and_last_entry() -> None:
    entries = tuple((Run(text),) for text in ("eins", " ", "zwei", "drei"))

    assert [
        (piece.is_first, piece.is_last)
        for piece in written(ItemList(entries, style="number"))
        if isinstance(piece, Passage)
    ] == [(True, False), (False, False), (False, True)]


def test_quote_stays_with_its_speaker() -> None:
    words, speaker = (Run("Wir."),), (Run("Erika Mustermann"),)

    assert written(Quote(words, speaker)) == (
        Passage(Role.QUOTE, words, is_last=False),
        Passage(Role.SPEAKER, speaker, is_first=False),
    )
    assert written(Quote(words)) == (Passage(Role.QUOTE, words),)


def test_callout_without_title_is_one_paragraph() -> None:
    assert outline(Callout((), (Run("Hinweis"),))) == [Role.CALLOUT]


def test_picture_carries_caption_and_credit() -> None:
    picture, caption = written(photo())

    assert isinstance(picture, Picture)
    assert picture.has_caption
    assert isinstance(caption, Passage)
    assert "".join(run.text for run in caption.runs) == (
        "Mahnwache am 11. Mai 2026 Foto: Erika Mustermann"
    )
    assert written(ornament()) == (Picture(ornament(), has_caption=False),)


def test_office_is_a_name_and_its_lines() -> None:
    office = Service(name="Beratung", phone="+49 30 1", website="https://example.org/")
    pieces = written(ServiceList((office,)))

    assert [
        (piece.role, "".join(run.text for run in piece.runs))
        for piece in pieces
        if isinstance(piece, Passage)
    ] == [
        (Role.SERVICE, "Beratung"),
        (Role.LINE, "Telefon: +49 30 1 · Internet: example.org"),
    ]


def test_contact_stands_below_the_heading_above_it() -> None:
    person = Contact("Kontakt", "Erika Mustermann")

    assert outline(person)[0] is Role.HEADING_1
    assert outline(Heading(1, (Run("Hilfe"),)), person)[1] is Role.HEADING_2


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Dabei sind:", True),
        ("Dabei sind: ", True),
        ("Mit freundlichen Grüßen", True),
        ("Ja.", False),
        ("Sie sagt: „Ja.“", False),
        (
            "Ein langer Absatz, dem nur der Punkt am Ende seines letzten Satzes fehlt",
            False,
        ),
    ],
)
def test_paragraph_that_announces_something_stays_with_it(text, stays) -> None:
    (piece,) = written(Paragraph((Run(text),)))
    assert isinstance(piece, Passage)

    assert piece.stays is stays


def test_box_stays_with_the_line_to_fill_in_below_it() -> None:
    pieces = [p for p in paragraphs(checklist()) if isinstance(p, Passage)]

    boxes = [piece.stays for piece in pieces if piece.role is Role.CHECK]
    rows = [piece.stays for piece in pieces if piece.role is Role.BLANKS]
    assert boxes == [True] * len(boxes)
    assert rows == [False] * len(rows)
    assert boxes
    assert rows


def test_empty_blocks_leave_no_empty_paragraph() -> None:
    assert written(Paragraph(()), Paragraph((Run(" \n "),)), Quote((), ())) == ()


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1200, 800, (13.5, 9.0)),
        (4000, 1000, (16.0, 4.0)),
        (100, 9000, (0.1, 9.0)),
        (59, 59, (1.0, 1.0)),
        (0, 0, (0.02, 0.02)),
    ],
)
def test_picture_fits_width_and_height(
    width: int, height: int, expected: tuple[float, float]
) -> None:
    figure = Figure(b"", "image/png", width, height, "x")

    assert picture_size(figure, 16.0) == pytest.approx(expected, abs=0.006)
