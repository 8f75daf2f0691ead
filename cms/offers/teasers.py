# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A kind of offer and a number come in, teasers of the newest of that kind go out.

Blocks of the site show what lives in packages above it, which they may not import. So
those packages register here, under a name, how their newest pages are found.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from django.db.models import prefetch_related_objects
from django.utils.html import strip_tags


@dataclass(frozen=True)
class Teaser:
    """A page as a card shows it."""

    title: str
    url: str
    text: str = ""
    kicker: str = ""
    day: date | None = None
    image: Any = None
    image_alt: str = ""


@dataclass(frozen=True)
class Offer:
    """Teasers, and the address of the list of them all."""

    teasers: list[Teaser] = field(default_factory=list)
    more_url: str = ""
    more_label: str = ""


class Provider(Protocol):
    def __call__(self, count: int, **narrowing: Any) -> Offer: ...


@dataclass(frozen=True)
class Source:
    label: str
    provider: Provider


SOURCES: dict[str, Source] = {}


def register(name: str, label: str, provider: Callable[..., Offer]) -> None:
    """Called once for each kind, when the applications are ready."""
    SOURCES[name] = Source(label, provider)


def choices() -> list[tuple[str, str]]:
    return [(name, source.label) for name, source in SOURCES.items()]


def offer(name: str, count: int, **narrowing: Any) -> Offer:
    """What there is of this kind; nothing if its package is not installed."""
    source = SOURCES.get(name)
    return source.provider(count, **narrowing) if source else Offer()


def teasers_of(pages: Iterable[Any]) -> list[Teaser]:
    """Specific pages as teasers; their pictures in one query for each type."""
    by_type: dict[type, list[Any]] = {}
    pages = list(pages)
    for page in pages:
        if getattr(page, "image_id", None):
            by_type.setdefault(type(page), []).append(page)
    for same in by_type.values():
        prefetch_related_objects(same, "image__renditions")
    return [teaser_of(page) for page in pages]


def teaser_of(page: Any) -> Teaser:
    """The fields that pages of different types call by the same names."""
    text = first_of(page, "summary", "intro", "search_description")
    return Teaser(
        title=page.title,
        url=page.url,
        text=" ".join(strip_tags(str(text).replace("</p>", " ")).split()),
        day=first_of(page, "date") or None,
        image=first_of(page, "image") or None,
        image_alt=first_of(page, "image_alt"),
    )


def first_of(page: Any, *names: str) -> Any:
    """The first of the fields that the page has and that is not empty."""
    return next((found for name in names if (found := getattr(page, name, ""))), "")
