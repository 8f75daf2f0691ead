# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The only place that decides who may see an item and who may work on an adaptation."""

from collections.abc import Iterable

from network.models import Municipality, User
from network.permissions import is_member, may_act_for
from toolbox.models import ItemPage, OwnPressKit, OwnVersion


def may_see(user: User, item: ItemPage) -> bool:
    """Whether the item's text is for this person; internal ones are for members."""
    return item.live and (item.is_public or is_member(user))


def may_adapt(user: User, item: ItemPage, municipality: Municipality) -> bool:
    return may_act_for(user, municipality) and may_see(user, item)


def may_take_over(
    user: User, items: Iterable[ItemPage], municipality: Municipality
) -> bool:
    """Whether the person may make all of these the municipality's own at once."""
    return may_act_for(user, municipality) and all(may_see(user, i) for i in items)


def may_edit(user: User, adaptation: OwnVersion) -> bool:
    """Whether the person may read, change and download the adaptation."""
    return may_act_for(user, adaptation.municipality)


def may_edit_kit(user: User, kit: OwnPressKit) -> bool:
    """Whether the person may change, publish and withdraw the press kit."""
    return may_act_for(user, kit.municipality)
