# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a municipality made its own comes in; documents only its people find go out."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from cms.searchable.words import html_lines
from search.documents import SearchDocument, municipality_access
from search.registries.offering import key_of
from toolbox.models import (
    ItemKind,
    OwnPressKit,
    OwnVersion,
    PublicPressKit,
    SharepicAdaptation,
)

KIT_FIELDS = ("place", "quotes", "people", "facts", "programme")


def own_versions(model: type[OwnVersion]) -> QuerySet:
    return model.objects.select_related("municipality", "item", "base_revision")


def version_document(version: OwnVersion) -> SearchDocument:
    """Found by its name, by the item it comes from, and by what was typed into it."""
    return SearchDocument(
        **belongings(version),
        kind=version.kind,
        title=version.title,
        summary=f"Ihre Fassung von „{version.item.title}“",
        body="\n".join(version_lines(version)),
        keywords=(version.item.title, version.get_kind_display()),
    )


def own_kit_document(kit: OwnPressKit) -> SearchDocument:
    """As it is typed now, whatever of it is public."""
    return SearchDocument(
        **belongings(kit),
        kind=ItemKind.PRESS_KIT,
        title=kit.title,
        summary=kit.summary,
        body="\n".join(kit_lines({name: getattr(kit, name) for name in KIT_FIELDS})),
    )


def belongings(own: OwnVersion | OwnPressKit) -> dict[str, Any]:
    """What the own things of a municipality have in common."""
    changed = timezone.localtime(own.updated_at)
    return {
        "key": key_of(own),
        "section": "own",
        "url": own.get_absolute_url(),
        "date": changed.date(),
        "access": frozenset({municipality_access(own.municipality_id)}),
        "details": {
            "Kommune": own.municipality.full_name,
            "Zuletzt geändert": date_format(changed, "j. F Y"),
        },
    }


def public_kits() -> QuerySet:
    """Of municipalities that want to be found, as their sitemap and directory do it."""
    published = PublicPressKit.objects.filter(
        is_published=True, municipality__is_listed=True
    )
    return published.select_related("municipality__federal_state")


def public_kit_document(kit: PublicPressKit) -> SearchDocument:
    """As it was published; the index keeps it back until its embargo is over."""
    released = kit.released
    day = date.fromisoformat(released["date"])
    return SearchDocument(
        key=key_of(kit),
        section="municipalities",
        kind=ItemKind.PRESS_KIT,
        title=released["title"],
        url=kit.public_url,
        summary=released.get("summary", ""),
        body="\n".join(kit_lines(released)),
        keywords=(kit.municipality.full_name, ItemKind.PRESS_KIT.label),
        facets={"state": (kit.municipality.federal_state_id,)},
        date=day,
        visible_from=kit.embargo_until,
        details={
            "Kommune": kit.municipality.full_name,
            "Stand": date_format(day, "j. F Y"),
        },
    )


def version_lines(version: OwnVersion) -> Iterator[str]:
    for content in (version.answers, getattr(version, "edits", None)):
        yield from words_in(content)
    if isinstance(version, SharepicAdaptation):
        for content in (version.words, version.posts, version.hashtags):
            yield from words_in(content)


def kit_lines(fields: dict[str, Any]) -> Iterator[str]:
    for name in KIT_FIELDS:
        yield from words_in(fields.get(name))


def words_in(content: Any) -> Iterator[str]:
    """The words in stored JSON, however deep; rich text without its tags."""
    if isinstance(content, str):
        yield from html_lines(content)
    elif isinstance(content, dict):
        for value in content.values():
            yield from words_in(value)
    elif isinstance(content, list):
        for value in content:
            yield from words_in(value)
