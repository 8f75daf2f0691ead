# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes published items and what they are sorted by and refer to."""

from datetime import date, timedelta
from itertools import count
from typing import Any

from django.utils import timezone
from wagtail.models import Page

from cms.models import FederalState, SupportService
from network.models import Municipality, User
from toolbox.adapting.life import start_adaptation
from toolbox.models import (
    Adaptation,
    Audience,
    Channel,
    Fact,
    Occasion,
    TextItemPage,
    ToolboxIndexPage,
)

numbers = count(1)

FIELDS = {
    "title": "Stellungnahme nach einer Schmiererei",
    "kind": "statement",
    "summary": "Für die ersten Stunden.",
    "headline": "<p>{kommune} steht zusammen</p>",
    "usage": "<p>Prüfen Sie die Angaben.</p>",
    "tone_id": "clear",
    "phase_id": "acute",
    "checked_by": "Redaktion",
}


def block(kind: str, block_id: str, **parts: Any) -> dict[str, Any]:
    """One block as the database keeps it."""
    editing = {"editing": "free", "lock_reason": ""}
    return {"type": kind, "id": block_id, "value": {**editing, **parts}}


def paragraph(text: str, block_id: str = "absatz", **parts: Any) -> dict[str, Any]:
    return block("paragraph", block_id, text=f"<p>{text}</p>", **parts)


BODY = [
    block("heading", "kopf", text="<p>Was geschehen ist</p>", level="1"),
    paragraph("In {kommune_name} wurde am {datum_ereignis} eine Wand beschmiert."),
]


def make_index() -> ToolboxIndexPage:
    index = ToolboxIndexPage.objects.first()
    if index is None:
        home = Page.objects.filter(depth=2).first() or Page.get_first_root_node()
        index = home.add_child(instance=ToolboxIndexPage(title="Toolbox"))
    return index


def make_item(body: list[dict[str, Any]] | None = None, **fields) -> TextItemPage:
    """A published item, sorted below one term of each kind."""
    number = next(numbers)
    terms = {
        "occasions": fields.pop("occasions", None) or [make_term(Occasion)],
        "audiences": [make_term(Audience)],
        "channels": [make_term(Channel)],
    }
    item = TextItemPage(
        **{
            **FIELDS,
            "reference": f"T{number}",
            "slug": f"vorlage-{number}",
            "checked_until": timezone.localdate() + timedelta(days=300),
            **fields,
        }
    )
    item.body = item.body.stream_block.to_python(BODY if body is None else body)
    for name, chosen in terms.items():
        setattr(item, name, chosen)
    make_index().add_child(instance=item)
    item.save_revision().publish()
    return TextItemPage.objects.get(pk=item.pk)


def make_term(model, slug: str = "allgemein", **fields):
    term, _ = model.objects.get_or_create(
        slug=slug, defaults={"name": slug.title(), **fields}
    )
    return term


def make_service(name: str = "Beratung Probeland", *states: str, **fields):
    """An office of the states named; a nationwide one without any."""
    number = next(numbers)
    service = SupportService(
        **{
            "name": name,
            "slug": f"stelle-{number}",
            "kind": SupportService.Kind.VICTIMS,
            "is_nationwide": not states,
            "description": "Berät vertraulich und kostenlos.",
            "checked_on": date(2026, 1, 1),
            "check_again_on": date(2099, 1, 1),
            **fields,
        }
    )
    service.federal_states = FederalState.objects.filter(pk__in=states)
    service.save()
    return service


def make_fact(slug: str = "zahl", **fields) -> Fact:
    """Published and not due for long."""
    fact = Fact(
        **{
            "slug": slug,
            "statement": "Es gibt 7 Beispiele.",
            "source": "Amt für Beispiele",
            "as_of": date(2026, 6, 1),
            "check_again_on": date(2099, 1, 1),
            **fields,
        }
    )
    fact.full_clean()
    fact.save()
    return fact


def make_adaptation(
    item: TextItemPage, municipality: Municipality, user: User
) -> Adaptation:
    return start_adaptation(item=item, municipality=municipality, user=user)
