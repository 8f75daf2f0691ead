# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item, a municipality and its answers come in, the finished Document goes out."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from html import escape
from typing import Any

from django.utils import timezone

from cms.models import SupportService
from network.models import CorporateDesign, Municipality
from toolbox.blocks import Surroundings
from toolbox.documents.building import build_document, missing_keys
from toolbox.documents.gaps import gap_problems
from toolbox.documents.markup import to_html, to_markup
from toolbox.documents.model import Contact, Design, Document, Service
from toolbox.documents.source import SourceBlock
from toolbox.models import Adaptation, TextItemPage
from toolbox.placeholders.registry import REGISTRY
from toolbox.values import all_values

logger = logging.getLogger(__name__)

Edits = Mapping[str, Mapping[str, Any]]


def compose(
    *,
    item: TextItemPage,
    municipality: Municipality,
    answers: Mapping[str, str],
    edits: Edits | None = None,
) -> Document:
    """The text of an item as the municipality would send it."""
    blocks = edited_blocks(item, municipality, edits or {})
    kept = [block for block in blocks if not is_omitted(block, edits)]
    understood = [as_understood(block) for block in kept]
    document = build_document(
        title=with_known_gaps(item.headline),
        blocks=understood,
        values=all_values(municipality, answers),
        design=design_of(municipality),
        kicker=item.get_kind_display(),
        date=timezone.localdate(),
        place=municipality.city or municipality.name,
        subject=item.summary,
        item=f"{item.reference} {item.title}",
        version=item.version,
        licence=item.licence,
        boilerplate=plain(municipality.boilerplate) if item.has_boilerplate else "",
        responsible=municipality.responsible if item.has_responsible else "",
    )
    is_unfinished = bool(unchanged_blocks(blocks, edits or {})) or understood != kept
    return replace(document, is_draft=document.is_draft or is_unfinished)


def compose_adaptation(adaptation: Adaptation) -> Document:
    return compose(
        item=adaptation.base_item(),
        municipality=adaptation.municipality,
        answers=adaptation.answers,
        edits=adaptation.edits,
    )


def edited_blocks(
    item: TextItemPage, municipality: Municipality, edits: Edits
) -> tuple[SourceBlock, ...]:
    """The item's blocks with the municipality's edits; a locked block takes none."""
    return tuple(
        block if block.is_locked else apply_edit(block, edits.get(block.id, {}))
        for block in item.source_blocks(surroundings(municipality))
    )


def apply_edit(block: SourceBlock, edit: Mapping[str, Any]) -> SourceBlock:
    """The block with the parts the municipality rewrote."""
    parts = {name: edit[name] for name in ("text", "extra") if name in edit}
    if "items" in edit:
        parts["items"] = tuple(edit["items"])
    return replace(block, **parts)


def as_understood(block: SourceBlock) -> SourceBlock:
    return replace(
        block,
        text=with_known_gaps(block.text),
        extra=with_known_gaps(block.extra),
        items=tuple(with_known_gaps(item) for item in block.items),
    )


def with_known_gaps(html: str) -> str:
    """The text; as typed, braces and all, if it names a gap that no longer exists.

    Saving refuses such a text, but a placeholder may go after it was stored.
    """
    if not gap_problems(html):
        return html
    return to_html(to_markup(html)).replace("{", "{{").replace("}", "}}")


def is_omitted(block: SourceBlock, edits: Edits | None) -> bool:
    return not block.is_locked and bool((edits or {}).get(block.id, {}).get("omitted"))


def unchanged_blocks(
    blocks: tuple[SourceBlock, ...], edits: Edits
) -> tuple[SourceBlock, ...]:
    """The blocks that must be changed before use and have not been."""
    return tuple(
        block for block in blocks if block.must_change and not edits.get(block.id)
    )


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

    A closed office is left out; one that was replaced gives way to its successor.
    """
    chosen = [current(office) for office in offices]
    found = [office for office in [*chosen, *of_kinds(municipality, kinds)] if office]
    return tuple(as_service(office) for office in dict.fromkeys(found))


def current(office: SupportService) -> SupportService | None:
    successor = office.replaced_by
    if successor is not None and not successor.is_closed:
        return successor
    return None if office.is_closed else office


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
    own = CorporateDesign.objects.filter(municipality_id=municipality.pk)
    design = own.first() if municipality.pk else None
    if design is None:
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
    )


def plain(text: str) -> str:
    """Typed text as HTML that has the same lines and no gaps."""
    html = "<br>".join(escape(line) for line in text.splitlines())
    return html.replace("{", "{{").replace("}", "}}")


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


def open_questions(document: Document) -> list[dict[str, str]]:
    """The gaps still open, in reading order, each with its label."""
    return [
        {"key": key, "label": REGISTRY[key].label} for key in missing_keys(document)
    ]
