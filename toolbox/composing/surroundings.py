# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A municipality comes in, what its texts show of it goes out."""

import logging
from functools import partial

from cms.models import SupportService
from network.models import CorporateDesign, Municipality
from toolbox.blocks.texts import Surroundings
from toolbox.documents.model import Contact, Design, Service

logger = logging.getLogger(__name__)


def surroundings(municipality: Municipality) -> Surroundings:
    return Surroundings(
        contact=press_contact(municipality),
        find_services=partial(services_for, municipality),
    )


def press_contact(municipality: Municipality) -> Contact | None:
    if not (municipality.press_name or municipality.press_email):
        return None
    return Contact(
        title="Pressekontakt",
        name=municipality.press_name,
        role=municipality.press_role,
        organisation=municipality.full_name,
        phone=municipality.press_phone,
        email=municipality.press_email,
        website=municipality.website,
    )


def services_for(
    municipality: Municipality, offices: list[SupportService], kinds: list[str]
) -> tuple[Service, ...]:
    """The chosen offices, then the open ones of these kinds that serve the town.

    A closed or unpublished office is left out; one that was replaced gives way to its
    successor.
    """
    chosen = [office.current for office in offices]
    found = [office for office in [*chosen, *of_kinds(municipality, kinds)] if office]
    return tuple(as_service(office) for office in dict.fromkeys(found))


def of_kinds(municipality: Municipality, kinds: list[str]) -> list[SupportService]:
    """Kind by kind, the municipality's own state first."""
    if not kinds:
        return []
    offices = SupportService.objects.open().filter(kind__in=kinds)
    if municipality.federal_state_id:
        offices = offices.for_state(municipality.federal_state_id)
    else:
        offices = offices.filter(is_nationwide=True)
    ordered = offices.order_by("is_nationwide", "name")
    return sorted(ordered, key=lambda office: kinds.index(office.kind))


def as_service(office: SupportService) -> Service:
    return Service(
        name=office.name,
        description=office.description,
        phone=office.phone,
        hours=office.hours,
        email=office.email,
        website=office.website,
    )


def design_of(municipality: Municipality) -> Design:
    """The corporate design as the writers read it; the house design without one."""
    try:
        design = municipality.design
    except CorporateDesign.DoesNotExist:
        return Design(name=municipality.full_name, address=municipality.address_lines)
    return Design(
        name=municipality.full_name,
        primary=design.primary_colour,
        accent=design.accent_colour,
        text_colour=design.readable_text_colour,
        text_on_primary=design.text_on_primary,
        typeface=design.typeface,
        logo=content_of(design.logo),
        logo_alt=design.logo_alt,
        address=municipality.address_lines,
        letterhead_docx=content_of(design.letterhead),
        letterhead_odt=content_of(design.letterhead_odt),
    )


def content_of(file) -> bytes:
    """The file's bytes; a letter without its logo is better than no letter."""
    if not file:
        return b""
    try:
        with file.open("rb") as opened:
            return opened.read()
    except FileNotFoundError:
        logger.exception("The file %s of a corporate design is missing", file.name)
        return b""
