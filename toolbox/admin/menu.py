# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox in the admin's menu: what towns take, what stands in it, how it is found.

Three entries instead of one with all lists: a menu is read from top to bottom, and each
of these is short enough for that.
"""

from django.urls import reverse
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.permissions import page_permission_policy
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.desk.service_admin import KNOWLEDGE_MENU

from .facts import FactViewSet
from .page_listings import PAGE_LISTINGS
from .terms import (
    TERM_VIEWSETS,
    AttackViewSet,
    ChannelLimitsViewSet,
    CommemorationDayViewSet,
    StrategyViewSet,
)


class ItemsMenuItem(MenuItem):
    """For those who keep pages: whoever looks after towns sees no items here."""

    def is_shown(self, request) -> bool:
        return page_permission_policy.user_has_any_permission(
            request.user, {"add", "change", "publish"}
        )


def items_menu() -> SubmenuMenuItem:
    """One entry for each kind of page, in the order of their listings."""
    entries = [
        ItemsMenuItem(
            listing.menu_label,
            reverse(f"{listing.name}:index"),
            icon_name=listing.icon,
            order=order,
        )
        for order, listing in enumerate(PAGE_LISTINGS)
    ]
    return SubmenuMenuItem(
        "Vorlagen", Menu(items=entries), name="items", icon_name="clipboard-list"
    )


class KnowledgeViewSetGroup(SnippetViewSetGroup):
    """What texts rest on; the support services come in by the hook, from the site."""

    items = (
        FactViewSet,
        CommemorationDayViewSet,
        StrategyViewSet,
        AttackViewSet,
        ChannelLimitsViewSet,
    )
    menu_label = "Wissen"
    menu_name = "knowledge"
    menu_icon = "info-circle"
    submenu_hook = KNOWLEDGE_MENU


class TermViewSetGroup(SnippetViewSetGroup):
    items = TERM_VIEWSETS
    menu_label = "Begriffe"
    menu_name = "terms"
    menu_icon = "tag"
