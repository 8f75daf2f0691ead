# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What an item's file says of where it belongs comes in, its fields go out."""

from functools import partial
from typing import Any

from taggit.models import Tag

from toolbox.models import (
    Audience,
    Channel,
    ItemPage,
    LanguageLevel,
    Occasion,
    Phase,
    Phenomenon,
    PressKitPage,
    Sender,
    Tone,
)
from toolbox.models.terms import Term

from .files import ContentError, ContentFile
from .mistakes import together

TERMS: dict[str, type[Term]] = {
    "occasions": Occasion,
    "phenomena": Phenomenon,
    "audiences": Audience,
    "channels": Channel,
}

HELD_BY_SLUG: dict[str, type[Term]] = {
    "tone": Tone,
    "language_level": LanguageLevel,
    "phase": Phase,
}


def sorting_fields(file: ContentFile, model: type[ItemPage]) -> dict[str, Any]:
    """Where it belongs, its tags too; ContentErrors names terms nobody knows."""
    return together(
        *(partial(terms_field, file, name) for name in TERMS),
        lambda: {"senders": terms(Sender, file.get("senders", []))},
        *(partial(term_field, file, name) for name in held_by_slug(model)),
        lambda: {"tagged_items": tagged(model, file.get("tags", []))},
    )


def terms_field(file: ContentFile, name: str) -> dict[str, list[Term]]:
    return {name: terms(TERMS[name], file[name])}


def held_by_slug(model: type[ItemPage]) -> list[str]:
    """Its file names each of them; that of a press kit leaves the level out."""
    left_out = {"language_level"} if model is PressKitPage else set()
    return [name for name in HELD_BY_SLUG if name not in left_out]


def term_field(file: ContentFile, name: str) -> dict[str, str]:
    return {f"{name}_id": term_slug(HELD_BY_SLUG[name], file[name])}


def term_slug(model: type[Term], slug: str) -> str:
    """The slug; a ContentError if no term is called so."""
    terms(model, [slug])
    return slug


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
