# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an item's file says of where it belongs comes in, its fields go out."""

from typing import Any

from taggit.models import Tag

from toolbox.models import Audience, Channel, ItemPage, Occasion, Phenomenon, Sender
from toolbox.models.terms import Term

from .files import ContentError, ContentFile

TERMS: dict[str, type[Term]] = {
    "occasions": Occasion,
    "phenomena": Phenomenon,
    "audiences": Audience,
    "channels": Channel,
}


def sorting_fields(file: ContentFile, model: type[ItemPage]) -> dict[str, Any]:
    """Its terms, its tone and its tags; a ContentError names a term nobody knows."""
    return {
        **{name: terms(kind, file[name]) for name, kind in TERMS.items()},
        "senders": terms(Sender, file.get("senders", [])),
        "tone_id": file["tone"],
        "tagged_items": tagged(model, file.get("tags", [])),
    }


def terms(model: type[Term], slugs: list[str]) -> list[Term]:
    found = model.objects.in_bulk(slugs, field_name="slug")
    unknown = [slug for slug in slugs if slug not in found]
    if unknown:
        names = ", ".join(f"„{slug}“" for slug in unknown)
        raise ContentError(f"{model._meta.verbose_name}: {names} gibt es nicht.")
    return [found[slug] for slug in slugs]


def tagged(model: type[ItemPage], names: list[str]) -> list[Any]:
    """The rows between an item and its tags; a tag is made where it is new."""
    through = model.tags.through
    return [
        through(tag=Tag.objects.get_or_create(name=name, defaults={})[0])
        for name in names
    ]
