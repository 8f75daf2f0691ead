# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A press kit of the project comes in, the start of a municipality's own goes out."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet

from network.models import Municipality, User
from toolbox.adapting.life import start_adaptation
from toolbox.models import ItemPage, KitText, OwnPressKit, PressKitPage
from toolbox.models.own_versions import OwnVersion
from toolbox.own_press_kits.life import start_kit
from toolbox.permissions import may_see
from toolbox.picturing.own_sharepics import start_sharepic


def kits_to_start_from() -> QuerySet[PressKitPage]:
    """For members, who may see internal ones as well; none under embargo."""
    withheld = PressKitPage.withheld().values("pk")
    return PressKitPage.objects.live().exclude(pk__in=withheld).order_by("title")


@transaction.atomic
def start_kit_from(
    *, page: PressKitPage, municipality: Municipality, user: User, title: str
) -> OwnPressKit:
    """With the texts and sharepics as own adaptations, and the steps of the programme.

    Quotes, people and facts stay empty: they are somebody else's.
    """
    kit = start_kit(municipality=municipality, user=user, title=title)
    kit.programme = [
        {"time": "", "title": point.value["title"], "place": ""}
        for point in page.programme
    ]
    kit.save()
    texts = [place.item for place in page.kit_texts.select_related("item")]
    for order, item in enumerate(visible(user, texts)):
        own = own_version(municipality.adaptations, item) or start_adaptation(
            item=item, municipality=municipality, user=user
        )
        KitText.objects.create(kit=kit, adaptation=own, sort_order=order)
    pictures = [place.item for place in page.kit_sharepics.select_related("item")]
    for item in visible(user, pictures):
        own = own_version(municipality.sharepicadaptations, item) or start_sharepic(
            item=item, municipality=municipality, user=user
        )
        kit.sharepics.add(own)
    return kit


def visible(user: User, items: Iterable[ItemPage]) -> list[ItemPage]:
    """Each once, so that no text stands in the kit twice."""
    return [item for item in dict.fromkeys(items) if may_see(user, item)]


def own_version(versions: QuerySet, item: ItemPage) -> OwnVersion | None:
    """What the municipality made of the item last; its work is not started anew."""
    return versions.filter(item=item).recent_first().first()
