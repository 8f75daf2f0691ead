# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The entry "Toolbox" of the admin's menu: its listings, in the order of the work."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .facts import FactViewSet
from .page_listings import PAGE_LISTINGS
from .terms import (
    TERM_VIEWSETS,
    AttackViewSet,
    CommemorationDayViewSet,
    StrategyViewSet,
)

MENU_ORDER = 200


class ItemsMenuItem(MenuItem):
    """For those who keep pages: whoever looks after towns sees no items here."""

    def is_shown(self, request) -> bool:
        return page_permission_policy.user_has_any_permission(
            request.user, {"add", "change", "publish"}
        )


class ToolboxViewSetGroup(SnippetViewSetGroup):
    items = (
        FactViewSet,
        CommemorationDayViewSet,
        StrategyViewSet,
        AttackViewSet,
        *TERM_VIEWSETS,
    )
    menu_label = "Toolbox"
    menu_name = "toolbox"
    menu_icon = "clipboard-list"
    menu_order = MENU_ORDER

    def get_submenu_items(self) -> list[MenuItem]:
        """What towns take first, then what it is made of and found by."""
        pages = [
            ItemsMenuItem(
                listing.menu_label,
                reverse(f"{listing.name}:index"),
                icon_name=listing.icon,
                order=order - len(PAGE_LISTINGS),
            )
            for order, listing in enumerate(PAGE_LISTINGS)
        ]
        return [*pages, *super().get_submenu_items()]
