# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A design comes in, what its letterhead would change in it goes out as an offer."""

from dataclasses import dataclass

from network.models import CorporateDesign
from network.uploads import propose


@dataclass(frozen=True)
class Offer:
    """One value to take over; `is_colour` asks for a swatch beside it."""

    field: str
    label: str
    value: str
    is_colour: bool


def offers_of(design: CorporateDesign) -> tuple[Offer, ...]:
    """What the Word letterhead, or else the ODT one, uses and the design does not."""
    proposal = propose(_content(design))
    values = {
        "primary_colour": proposal.primary,
        "accent_colour": proposal.accent,
        "typeface": proposal.typeface,
    }
    return tuple(
        Offer(name, _label(name), value, name != "typeface")
        for name, value in values.items()
        if value and value != getattr(design, name)
    )


def take_over(design: CorporateDesign) -> tuple[Offer, ...]:
    """Stores what was offered; the colour of headings becomes readable by itself.

    Raises ValidationError where a value does not fit the design.
    """
    offers = offers_of(design)
    for offer in offers:
        setattr(design, offer.field, offer.value)
    if any(offer.field == "primary_colour" for offer in offers):
        design.text_colour = ""
    if offers:
        design.full_clean()
        design.save()
    return offers


def _content(design: CorporateDesign) -> bytes:
    file = design.letterhead or design.letterhead_odt
    if not file or not file.storage.exists(file.name):
        return b""
    with file.storage.open(file.name) as opened:
        return bytes(opened.read())


def _label(name: str) -> str:
    return str(CorporateDesign._meta.get_field(name).verbose_name)
