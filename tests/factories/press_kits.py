# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Makes published press kits with all their parts."""

from datetime import date, timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from cms.models import CommunityImage
from tests.factories.items import make_index, make_term
from tests.factories.pages import make_image
from toolbox.models import (
    Audience,
    Channel,
    Occasion,
    PressKitPage,
    PressKitPicture,
    PressKitSharepic,
    PressKitText,
    SharepicPage,
    TextItemPage,
)

numbers = count(1)

QUOTE = {
    "text": "Wer bedroht wird, steht nicht allein.",
    "person": "Kim Beispiel",
    "role": "Projektleitung",
    "released_on": "2026-11-02",
}
FACT = {"figure": "10", "meaning": "Modellkommunen", "source": "Projekt, 2023"}
PERSON = {"name": "Kim Beispiel", "role": "Projektleitung", "about": "Seit 2023 dabei."}
POINT = {"time": "10:00 Uhr", "title": "Begrüßung", "place": "Rathaus"}
ROWS = {
    "quotes": ("quote", QUOTE),
    "facts": ("fact", FACT),
    "people": ("person", PERSON),
    "programme": ("point", POINT),
}
RIGHTS = {
    "author": "Kim Muster",
    "licence": "cc-by",
    "licence_url": "https://creativecommons.org/licenses/by/4.0/",
}


def rows(field: str, *values: dict[str, Any]) -> list[dict[str, Any]]:
    kind, _ = ROWS[field]
    return [{"type": kind, "value": value} for value in values]


def make_press_kit(
    *,
    texts: list[TextItemPage] | None = None,
    images: list[CommunityImage] | None = None,
    sharepics: list[SharepicPage] | None = None,
    **fields: Any,
) -> PressKitPage:
    """A live kit below the toolbox; rows left out are filled with one of each."""
    number = next(numbers)
    values = {
        "title": f"Komm.A startet {number}",
        "slug": f"mappe-{number}",
        "reference": f"K{number}",
        "summary": "Zehn Kommunen gehen voran.",
        "place": "Musterhausen",
        "date": date(2026, 11, 3),
        "contact_name": "Jule Redlich",
        "contact_role": "Presse",
        "contact_phone": "0000 9876-54",
        "contact_email": "presse@example.org",
        "checked_by": "Redaktion",
        "tone_id": "factual",
        "checked_until": timezone.localdate() + timedelta(days=300),
        **{name: rows(name, value) for name, (_, value) in ROWS.items()},
        **fields,
    }
    streams = {name: values.pop(name) for name in ROWS}
    kit = PressKitPage(**values)
    for name, raw in streams.items():
        setattr(kit, name, getattr(kit, name).stream_block.to_python(raw))
    for name, model in {
        "occasions": Occasion,
        "audiences": Audience,
        "channels": Channel,
    }.items():
        setattr(kit, name, [make_term(model)])
    kit.kit_texts = [
        PressKitText(item=item, sort_order=order)
        for order, item in enumerate(texts or [])
    ]
    kit.kit_pictures = [
        PressKitPicture(image=image, caption="Am Runden Tisch", sort_order=order)
        for order, image in enumerate(images or [])
    ]
    kit.kit_sharepics = [
        PressKitSharepic(item=item, sort_order=order)
        for order, item in enumerate(sharepics or [])
    ]
    make_index().add_child(instance=kit)
    kit.save_revision().publish()
    return PressKitPage.objects.get(pk=kit.pk)


def make_press_image(title: str = "Runder Tisch", **fields: Any) -> CommunityImage:
    """A picture that may be published."""
    return make_image(title, **{"description": "Ein Tisch", **RIGHTS, **fields})
