# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A package taken over by mistake comes in, its untouched drafts are deleted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Count, Q

from network.models import Municipality, User
from toolbox.adapting.life import delete_adaptation
from toolbox.models import (
    Adaptation,
    OwnPressKit,
    PressKitPage,
    SharepicAdaptation,
)
from toolbox.models.packages import PackageEntry
from toolbox.own_press_kits.life import delete_kit

from .taking import (
    Draft,
    contents_of,
    is_kit,
    own_kits_called,
    own_title,
)

#: All drafts of one taking over are made in one go.
ONE_GO = timedelta(minutes=1)


@dataclass(frozen=True)
class Untouched:
    """A draft that is as it was made. `is_of_last_go`: made with the youngest."""

    draft: Draft
    is_of_last_go: bool

    @property
    def name(self) -> str:
        return name_of(self.draft)


def name_of(draft: Draft) -> str:
    """Tells a text from a sharepic and a kit with the same number."""
    return f"{draft._meta.model_name}-{draft.pk}"


def untouched_drafts(
    entries: Iterable[PackageEntry], municipality: Municipality, user: User
) -> list[Untouched]:
    """What was made of the package and neither changed nor used since.

    What stands in a press kit goes only with that.
    """
    entries = list(entries)
    kits = _untouched_kits(entries, municipality)
    inside = contents_of(_kit_pages(entries), user)
    items = [entry.pk for entry in entries] + [page.pk for page in inside]
    drafts: list[Draft] = [
        *_untouched_versions(municipality.adaptations, items, kits),
        *_untouched_versions(municipality.sharepicadaptations, items, kits).filter(
            photo="", photo_credit="", photo_consent=False
        ),
        *kits,
    ]
    youngest = max((draft.created_at for draft in drafts), default=None)
    return [Untouched(one, youngest - one.created_at < ONE_GO) for one in drafts]


@transaction.atomic
def take_back(
    *,
    entries: Iterable[PackageEntry],
    municipality: Municipality,
    user: User,
    names: Iterable[str],
) -> int:
    """Delete those of the named drafts that nobody touched meanwhile; how many."""
    Municipality.objects.select_for_update().get(pk=municipality.pk)
    wanted = set(names)
    # A text of a kit that is kept is no longer free to go.
    found = untouched_drafts(entries, municipality, user)
    chosen = [one.draft for one in found if one.name in wanted]
    kits = [draft for draft in chosen if isinstance(draft, OwnPressKit)]
    for kit in kits:
        delete_kit(kit=kit, user=user)
    free = [draft for draft in chosen if draft not in kits and not is_in_a_kit(draft)]
    for draft in free:
        delete_adaptation(adaptation=draft, user=user)
    return len(kits) + len(free)


def is_in_a_kit(draft: Adaptation | SharepicAdaptation) -> bool:
    return draft.press_kits.exists()


def _untouched_kits(
    entries: list[PackageEntry], municipality: Municipality
) -> list[OwnPressKit]:
    titles = [own_title(entry.title) for entry in entries if is_kit(entry)]
    kits = own_kits_called(titles, municipality).filter(edition=1, is_published=False)
    kits = kits.annotate(own_pictures=Count("pictures")).filter(own_pictures=0)
    return list(kits.order_by("pk"))


def _kit_pages(entries: list[PackageEntry]) -> list[PressKitPage]:
    keys = [entry.pk for entry in entries if is_kit(entry)]
    return list(PressKitPage.objects.filter(pk__in=keys)) if keys else []


def _untouched_versions(versions, items: list[int], kits: list[OwnPressKit]):
    in_other_kits = Q(press_kits__isnull=False) & ~Q(press_kits__in=kits)
    return (
        versions.filter(item_id__in=items, edition=1)
        .exclude(pk__in=versions.filter(in_other_kits).values("pk"))
        .select_related("municipality", "item")
        .order_by("pk")
    )
