# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package and answers given once come in, a municipality's drafts of it go out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from itertools import chain

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from network.models import Municipality, User
from toolbox.adapting.life import start_adaptation
from toolbox.models import (
    Adaptation,
    CounterSpeechPage,
    ItemKind,
    ItemPage,
    OwnPressKit,
    PressKitPage,
    ScenarioEntry,
    SharepicAdaptation,
    SharepicPage,
    TextItemPage,
    Written,
)
from toolbox.models.own_versions import OwnVersion
from toolbox.models.packages import PackageEntry
from toolbox.own_press_kits.starting import start_kit_from, visible
from toolbox.picturing.own_sharepics import start_sharepic
from toolbox.placeholders.asking_once import AskingText

Draft = OwnVersion | OwnPressKit

#: Answers this young are of the same incident.
DAYS_OF_ONE_INCIDENT = 7
MOST_ANSWERS = 30
EXAMPLE = "Muster: "


class TakenMeanwhile(Exception):
    """There are drafts since the form was opened: a colleague's, or a click twice."""


@dataclass(frozen=True)
class Chosen:
    """What is taken over: texts, counter-speeches and sharepics, and press kits with
    what is in them.

    `ranks` says of an item when it is needed: 0 is at once.
    """

    items: tuple[Written | SharepicPage, ...]
    kits: tuple[PressKitPage, ...] = ()
    ranks: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def asking(self) -> tuple[AskingText, ...]:
        """Each with its gaps: to find them, all its words are read."""
        return tuple(
            AskingText(
                reference=item.reference,
                title=item.title,
                keys=item.asked_keys(),
                rank=self.ranks.get(item.pk, 0),
            )
            for item in self.items
        )

    @property
    def pages(self) -> tuple[ItemPage, ...]:
        return (*self.items, *self.kits)


def chosen_of(
    entries: Iterable[PackageEntry], municipality: Municipality, user: User
) -> Chosen:
    """The items of the entries in their order, fit to be taken over.

    Of a press kit also its texts and sharepics, unless the municipality has a draft of
    them: a kit is started with that.
    """
    entries = list(entries)
    keys = [entry.pk for entry in entries]
    found: dict[int, ItemPage] = {}
    for model in (TextItemPage, CounterSpeechPage, SharepicPage, PressKitPage):
        pages = model.objects.select_related("live_revision", "latest_revision")
        found |= pages.in_bulk(keys)
    pages = [found[key] for key in keys if key in found]
    kits = tuple(page for page in pages if isinstance(page, PressKitPage))
    items = [page for page in pages if not isinstance(page, PressKitPage)]
    inside = [page for page in contents_of(kits, user) if page.pk not in found]
    drafted = {draft.item_id for draft in drafts_of(municipality, inside)}
    new = [page for page in inside if page.pk not in drafted]
    ranks = {entry.pk: rank_of(entry) for entry in entries}
    # What is in a kit is needed with it.
    with_kit = min((ranks[kit.pk] for kit in kits), default=0)
    ranks |= {page.pk: with_kit for page in new}
    return Chosen((*items, *new), kits, ranks)


def rank_of(entry: PackageEntry) -> int:
    return ScenarioEntry.When.values.index(entry.when)


def contents_of(kits: Iterable[PressKitPage], user: User) -> list[ItemPage]:
    """The texts and sharepics of press kits that the person may see, each once."""
    places = chain.from_iterable(
        part.select_related("item__live_revision", "item__latest_revision")
        for kit in kits
        for part in (kit.kit_texts, kit.kit_sharepics)
    )
    return visible(user, [place.item for place in places])


def with_drafts(
    entries: Iterable[PackageEntry], municipality: Municipality
) -> list[PackageEntry]:
    """The entries, each with what the municipality made of it last; three queries."""
    entries = list(entries)
    versions = drafts_of(municipality, entries)
    latest: dict[int, Draft] = {draft.item_id: draft for draft in reversed(versions)}
    pages = {own_title(entry.title): entry.pk for entry in entries if is_kit(entry)}
    kits = own_kits_called(pages, municipality).order_by("updated_at")
    latest |= {pages[kit.title]: kit for kit in kits}
    return [replace(entry, draft=latest.get(entry.pk)) for entry in entries]


def is_kit(entry: PackageEntry) -> bool:
    return entry.kind == ItemKind.PRESS_KIT


def drafts_of(
    municipality: Municipality, items: Iterable[PackageEntry | ItemPage]
) -> list[OwnVersion]:
    """All that the municipality made of the items, the last changed first."""
    keys = [item.pk for item in items]
    found = chain.from_iterable(
        own.filter(item_id__in=keys).select_related("municipality", "updated_by")
        for own in (
            municipality.adaptations.all(),
            municipality.sharepicadaptations.all(),
        )
    )
    return sorted(found, key=lambda draft: draft.updated_at, reverse=True)


def own_kits_called(
    titles: Iterable[str], municipality: Municipality
) -> QuerySet[OwnPressKit]:
    """A kit does not say which page it was started from; its title does."""
    kits = OwnPressKit.objects.of(municipality).filter(title__in=list(titles))
    return kits.select_related("municipality", "updated_by")


def own_title(title: str) -> str:
    """What a municipality calls the kit that is an example in the toolbox."""
    return title.removeprefix(EXAMPLE)


def count_drafts(chosen: Chosen, municipality: Municipality) -> int:
    """How many drafts there are already of what is chosen."""
    titles = [own_title(kit.title) for kit in chosen.kits]
    kits = own_kits_called(titles, municipality).count()
    keys = [item.pk for item in chosen.items]
    return kits + sum(
        model.objects.of(municipality).filter(item__in=keys).count()
        for model in (Adaptation, SharepicAdaptation)
    )


def recent_answers(
    municipality: Municipality, entries: Iterable[PackageEntry]
) -> dict[str, str]:
    """What was answered for this package in the last days; the youngest answer wins."""
    since = timezone.now() - timedelta(days=DAYS_OF_ONE_INCIDENT)
    young = [d for d in drafts_of(municipality, entries) if d.updated_at >= since]
    answers: dict[str, str] = {}
    for draft in reversed(young[:MOST_ANSWERS]):
        answers |= draft.answers
    return answers


@transaction.atomic
def take_package(
    *,
    chosen: Chosen,
    municipality: Municipality,
    user: User,
    answers: Mapping[str, str],
    known: int,
) -> list[Draft]:
    """All drafts at once or none. `known` is how many there were in the person's eyes;
    raises TakenMeanwhile if there are more by now.
    """
    Municipality.objects.select_for_update().get(pk=municipality.pk)
    if count_drafts(chosen, municipality) > known:
        raise TakenMeanwhile
    who = {"municipality": municipality, "user": user}
    drafts: list[Draft] = [
        starter_of(item)(item=item, answers=answers_for(text, answers), **who)
        for item, text in zip(chosen.items, chosen.asking, strict=True)
    ]
    kits = [
        start_kit_from(page=kit, title=own_title(kit.title), **who)
        for kit in chosen.kits
    ]
    return [*drafts, *kits]


def starter_of(item: ItemPage):
    return start_sharepic if isinstance(item, SharepicPage) else start_adaptation


def answers_for(text: AskingText, answers: Mapping[str, str]) -> dict[str, str]:
    """The answers to this text's own questions."""
    return {key: answers[key] for key in text.keys if key in answers}
