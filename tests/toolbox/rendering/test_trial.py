# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sample letter: in every kind of letterhead once, or one German sentence."""

from datetime import date

import pytest

from network.uploads import check_letterhead
from tests.network.uploads.builders import letterhead, packed, parts_of
from tests.network.uploads.odt_builders import good_odt, odt_with_body
from tests.toolbox.rendering import letterheads
from tests.toolbox.rendering.builders import contact, design
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import FORMATS, render
from toolbox.rendering.trial import OPENING, trial_letter, try_letterhead

GOOD = {
    "word": ("docx", letterheads.word_letterhead()),
    "german word": ("docx", letterheads.german_letterhead()),
    "libreoffice": ("docx", letterheads.libreoffice_letterhead()),
    "no marker": ("docx", letterheads.bare_letterhead("Rathaus")),
    "checked": ("docx", check_letterhead(letterhead()).content),
    "odt": ("odt", good_odt()),
    "odt without marker": ("odt", good_odt("Rathaus")),
}


def without(content: bytes, name: str) -> bytes:
    return packed({key: part for key, part in parts_of(content).items() if key != name})


UNUSABLE = {
    "no file": ("docx", b"kein Briefkopf"),
    "no file, odt": ("odt", b"kein Briefkopf"),
    "no properties": ("odt", without(good_odt(), "meta.xml")),
    "sentence there already": (
        "docx",
        letterheads.bare_letterhead(OPENING, "{{INHALT}}"),
    ),
    "sentence there already, odt": (
        "odt",
        odt_with_body(f"<text:p>{OPENING}</text:p>"),
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_trial_writes_into(name: str) -> None:
    format_key, content = GOOD[name]

    assert try_letterhead(format_key, content).startswith(b"PK\x03\x04")


@pytest.mark.parametrize("name", UNUSABLE)
def test_trial_refuses_in_german(name: str) -> None:
    format_key, content = UNUSABLE[name]

    with pytest.raises(RenderingError, match=r" bitte [^\n]*\.$"):
        try_letterhead(format_key, content)


@pytest.mark.parametrize("format_key", FORMATS)
def test_trial_letter_can_be_written_in_every_format(format_key: str) -> None:
    letter = trial_letter(design(), date(2026, 1, 15), contact())

    assert render(letter, format_key)
