# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an item's file says of where it belongs comes in, its fields go out."""

from functools import partial
from typing import Any

from taggit.models import Tag

from toolbox.models import Audience, Channel, ItemPage, Occasion, Phenomenon, Sender
from toolbox.models.terms import Term

from .files import ContentError, ContentFile
from .mistakes import together

TERMS: dict[str, type[Term]] = {
    "occasions": Occasion,
    "phenomena": Phenomenon,
    "audiences": Audience,
    "channels": Channel,
}


def sorting_fields(file: ContentFile, model: type[ItemPage]) -> dict[str, Any]:
    """Its terms, its tone and its tags; ContentErrors names terms nobody knows."""
    return together(
        *(partial(terms_field, file, name) for name in TERMS),
        lambda: {"senders": terms(Sender, file.get("senders", []))},
        lambda: {"tone_id": file["tone"]},
        lambda: {"tagged_items": tagged(model, file.get("tags", []))},
    )


def terms_field(file: ContentFile, name: str) -> dict[str, list[Term]]:
    return {name: terms(TERMS[name], file[name])}


def terms(model: type[Term], slugs: list[str]) -> list[Term]:
    """Raises ContentError naming every term that nobody knows."""
    found = model.objects.in_bulk(slugs, field_name="slug")
    unknown = ", ".join(f"„{slug}“" for slug in slugs if slug not in found)
    if unknown:
        raise ContentError(f"{model._meta.verbose_name}: {unknown} gibt es nicht.")
    return [found[slug] for slug in slugs]


def tagged(model: type[ItemPage], names: list[str]) -> list[Any]:
    """The rows between an item and its tags; a tag is made where it is new."""
    through = model.tags.through
    return [
        through(tag=Tag.objects.get_or_create(name=name, defaults={})[0])
        for name in names
    ]
