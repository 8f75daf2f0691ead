# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, its sample letter goes out; uploads are tried with it."""

from dataclasses import dataclass

from django.utils import timezone

from network.models import Municipality
from network.uploads import UploadRefused
from toolbox.documents.model import Document
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.formats import FORMATS, render
from toolbox.rendering.trial import trial_letter, try_letterhead
from toolbox.sketches import previews

from .surroundings import design_of, press_contact

PICTURED = ("docx", "odt")
PROGRAMS = {"docx": "Word", "odt": "LibreOffice"}


@dataclass(frozen=True)
class Preview:
    """One kind of file; `problem` says in German why there is no picture of it."""

    format_key: str
    label: str
    program: str
    has_letterhead: bool
    reading: previews.Reading | None = None
    problem: str = ""


def letter_of(municipality: Municipality) -> Document:
    """The sample letter as the municipality would send it today."""
    return trial_letter(
        design_of(municipality), timezone.localdate(), press_contact(municipality)
    )


def preview_of(municipality: Municipality, format_key: str) -> Preview:
    letter = letter_of(municipality)
    reading, problem = None, ""
    try:
        reading = previews.reading_of(render(letter, format_key), format_key)
    except RenderingError as error:
        problem = str(error)
    return Preview(
        format_key=format_key,
        label=FORMATS[format_key].label,
        program=PROGRAMS[format_key],
        has_letterhead=bool(getattr(letter.design, f"letterhead_{format_key}")),
        reading=reading,
        problem=problem,
    )


def picture_of(municipality: Municipality, format_key: str) -> bytes:
    """The first page as a PNG. Raises RenderingError."""
    written = render(letter_of(municipality), format_key)
    return previews.picture_of(written, format_key)


def refuse_unusable(format_key: str, letterhead: bytes) -> None:
    """Writes a letter once. Raises UploadRefused where the writer cannot."""
    try:
        try_letterhead(format_key, letterhead)
    except RenderingError as error:
        raise UploadRefused(str(error)) from error
