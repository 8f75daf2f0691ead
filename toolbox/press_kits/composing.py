# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The items of a PressKitPage come in, the finished texts of its kit go out."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from django.conf import settings

from network.models import Municipality
from toolbox.blocks.texts import Surroundings
from toolbox.composing.samples import compose_sample
from toolbox.composing.surroundings import services_for
from toolbox.composing.texts import as_understood, plain, with_known_gaps
from toolbox.documents.building import build_document
from toolbox.documents.dressing import has_contact, in_form
from toolbox.documents.model import Contact, Design, Document
from toolbox.kits.model import KitText
from toolbox.models import PressKitPage, TextItemPage
from toolbox.rendering.formats import slug

SENDER = settings.WAGTAIL_SITE_NAME


@dataclass(frozen=True)
class Office:
    """The press office of the project: whom to call, and what it says of itself."""

    contact: Contact | None = None
    boilerplate: str = ""


def texts_of(page: PressKitPage, office: Office) -> tuple[KitText, ...]:
    """Raises DocumentTooLarge for a text that is too long."""
    return tuple(kit_text(page, item, office) for item in items_of(page))


def items_of(page: PressKitPage) -> list[TextItemPage]:
    """The chosen items that are for everybody, in the editors' order."""
    chosen = [text.item for text in page.kit_texts.select_related("item")]
    return [item for item in chosen if item.live and item.is_public]


def kit_text(page: PressKitPage, item: TextItemPage, office: Office) -> KitText:
    if page.is_example:
        document = compose_sample(item, item.placeholder_keys())
    else:
        document = compose_for_project(page, item, office)
    place = page.place or document.place
    document = replace(document, date=page.date, place=place)
    return KitText(slug(item.slug) or "text", document, valid_until=valid_until(item))


def valid_until(item: TextItemPage) -> date:
    """The day to check the item or the first of its facts again."""
    facts = (part.value["fact"] for part in item.body if part.block_type == "fact")
    due = (fact.check_again_on for fact in facts if fact and fact.live)
    return min((item.checked_until, *due))


def compose_for_project(
    page: PressKitPage, item: TextItemPage, office: Office
) -> Document:
    """An item as the project itself sends it, in the house design.

    A gap that only a municipality could fill stays open and makes it a draft.
    """
    nationwide = partial(services_for, Municipality())
    around = Surroundings(contact=office.contact, find_services=nationwide)
    values = contact_values(office.contact)
    document = build_document(
        title=with_known_gaps(item.headline),
        blocks=[as_understood(block) for block in item.source_blocks(around)],
        values=values,
        design=Design(name=SENDER),
        kicker=item.get_kind_display(),
        date=page.date,
        place=page.place,
        subject=item.summary,
        item=f"{item.reference} {item.title}",
        version=item.version,
        licence=item.licence,
        boilerplate=plain(office.boilerplate) if item.has_boilerplate else "",
    )
    document = in_form(document, item.kind, values)
    if item.has_contact and not has_contact(document):
        document = replace(document, contact=office.contact)
    return document


def contact_values(contact: Contact | None) -> dict[str, str]:
    if contact is None:
        return {}
    values = {
        "pressekontakt_name": contact.name,
        "pressekontakt_telefon": contact.phone,
        "pressekontakt_email": contact.email,
    }
    return {key: value for key, value in values.items() if value}
