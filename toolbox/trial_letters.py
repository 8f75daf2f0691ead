# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, its sample letter goes out; uploads are tried with it."""

from django.utils import timezone

from network.models import Municipality
from network.uploads import UploadRefused
from toolbox.documents.model import Document
from toolbox.rendering.errors import RenderingError
from toolbox.rendering.trial import trial_letter, try_letterhead
from toolbox.surroundings import design_of, press_contact


def letter_of(municipality: Municipality) -> Document:
    """The sample letter as the municipality would send it today."""
    return trial_letter(
        design_of(municipality), timezone.localdate(), press_contact(municipality)
    )


def refuse_unusable(format_key: str, letterhead: bytes) -> None:
    """Writes a letter once. Raises UploadRefused where the writer cannot."""
    try:
        try_letterhead(format_key, letterhead)
    except RenderingError as error:
        raise UploadRefused(str(error)) from error
