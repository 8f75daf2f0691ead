# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The entry "Toolbox" of the admin's menu: its listings, in the order of the work."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.permissions import page_permission_policy
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from toolbox.models import (
    Attack,
    CommemorationDay,
    CounterSpeechPage,
    PressKitPage,
    SharepicPage,
    Strategy,
    TextItemPage,
)

from .facts import FactViewSet
from .terms import TERM_VIEWSETS

MENU_ORDER = 200


class ItemListingViewSet(PageListingViewSet):
    model = TextItemPage
    name = "items"
    icon = "doc-full"
    menu_label = "Textvorlagen"
    add_to_admin_menu = False


class PressKitListingViewSet(PageListingViewSet):
    model = PressKitPage
    name = "press_kits"
    icon = "folder-open-inverse"
    menu_label = "Pressemappen"
    add_to_admin_menu = False


class SharepicListingViewSet(PageListingViewSet):
    model = SharepicPage
    name = "sharepics"
    icon = "image"
    menu_label = "Sharepics"
    add_to_admin_menu = False


class CounterSpeechListingViewSet(PageListingViewSet):
    model = CounterSpeechPage
    name = "counter_speeches"
    icon = "comment"
    menu_label = "Gegenreden"
    add_to_admin_menu = False


class CommemorationDayViewSet(SnippetViewSet):
    model = CommemorationDay
    icon = "date"
    menu_label = "Gedenk- und Aktionstage"
    list_display = ["name", "kind", "when"]
    list_filter = ["kind", "phenomena"]


class StrategyViewSet(SnippetViewSet):
    model = Strategy
    icon = "clipboard-list"
    menu_label = "Strategien"
    list_display = ["name", "strength", "is_advised", "sort_order"]


class AttackViewSet(SnippetViewSet):
    model = Attack
    icon = "warning"
    menu_label = "Arten von Angriffen"
    list_display = ["name", "summary", "sort_order"]


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
        *TERM_VIEWSETS,
        StrategyViewSet,
        AttackViewSet,
    )
    menu_label = "Toolbox"
    menu_name = "toolbox"
    menu_icon = "clipboard-list"
    menu_order = MENU_ORDER

    def get_submenu_items(self) -> list[MenuItem]:
        """The items themselves first; their listing is of pages, not of snippets."""
        items = ItemsMenuItem(
            "Textvorlagen", reverse("items:index"), icon_name="doc-full", order=0
        )
        sharepics = ItemsMenuItem(
            "Sharepics", reverse("sharepics:index"), icon_name="image", order=0
        )
        kits = ItemsMenuItem(
            "Pressemappen",
            reverse("press_kits:index"),
            icon_name="folder-open-inverse",
            order=1,
        )
        replies = ItemsMenuItem(
            "Gegenreden",
            reverse("counter_speeches:index"),
            icon_name="comment",
            order=1,
        )
        return [items, sharepics, replies, kits, *super().get_submenu_items()]


PAGE_LISTINGS = (
    ItemListingViewSet,
    SharepicListingViewSet,
    CounterSpeechListingViewSet,
    PressKitListingViewSet,
)
