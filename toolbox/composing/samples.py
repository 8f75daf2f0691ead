# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item comes in, an invented town and answers go out: how its text will look."""

from collections.abc import Iterable
from dataclasses import replace

from network.models import FormOfAddress, Municipality
from toolbox.documents.model import Document
from toolbox.placeholders.registry import REGISTRY, Source

from .texts import Written, compose


def sample_municipality() -> Municipality:
    """The invented town in which a visitor reads an item; never saved."""
    return Municipality(
        kind="gemeinde",
        name="Musterhausen",
        head_office="Bürgermeisterin",
        head_first_name="Maria",
        head_last_name="Musterfeld",
        head_form_of_address=FormOfAddress.MS,
        press_name="Lena Feder",
        press_role="Öffentlichkeitsarbeit",
        press_phone="0000 1234-56",
        press_email="presse@musterhausen.example.org",
        website="https://musterhausen.example.org",
        responsible="Lena Feder, Rathausplatz 1, 00000 Musterhausen",
    )


def compose_sample(
    item: Written, keys: Iterable[str], municipality: Municipality | None = None
) -> Document:
    """The text with a sample answer for each of `keys`, in an invented town if none.

    It is read, not sent, and so never a draft. Raises DocumentTooLarge.
    """
    asked = (REGISTRY[key] for key in keys if key in REGISTRY)
    answers = {p.key: p.sample for p in asked if p.source is Source.ASKED}
    document = compose(
        item=item,
        municipality=municipality or sample_municipality(),
        answers=answers,
    )
    return replace(document, is_draft=False)
