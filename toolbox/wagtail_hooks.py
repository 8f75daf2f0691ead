# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's listings of items and terms, and the placeholder in the text editor."""

import wagtail.admin.rich_text.editors.draftail.features as draftail_features
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from draftjs_exporter import DOM
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.rich_text.converters.editor_html import WhitelistRule
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    InlineEntityElementHandler,
)
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page
from wagtail.permissions import page_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup
from wagtail.whitelist import attribute_rule

from cms.desk.reports import ReportViewSet
from toolbox.desk import (
    LISTS,
    SHORTCUTS,
    ConfirmItemView,
    ItemCheckReport,
    ItemUseReport,
)
from toolbox.figures import WithoutMetadata
from toolbox.keeping_facts import FactViewSet
from toolbox.models import (
    Attack,
    CommemorationDay,
    CounterSpeechPage,
    PressKitPage,
    SharepicPage,
    Strategy,
    TextItemPage,
)
from toolbox.placeholders.registry import REGISTRY
from toolbox.term_admin import TERM_VIEWSETS
from toolbox.uses import service_uses
from toolbox.views.drafts import DRAFT_ITEM, draft_item
from toolbox.views.kit_secrets import renew_kit_secret

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


register_snippet(ToolboxViewSetGroup)


@hooks.register("register_admin_viewset")
def register_item_listing() -> ItemListingViewSet:
    return ItemListingViewSet("items")


@hooks.register("register_admin_viewset")
def register_sharepic_listing() -> SharepicListingViewSet:
    return SharepicListingViewSet("sharepics")


@hooks.register("register_admin_viewset")
def register_counter_speech_listing() -> CounterSpeechListingViewSet:
    return CounterSpeechListingViewSet("counter_speeches")


@hooks.register("register_admin_viewset")
def register_press_kit_listing() -> PressKitListingViewSet:
    return PressKitListingViewSet("press_kits")


for entry in LISTS:
    hooks.register("register_desk_list", lambda entry=entry: entry)
for shortcut in SHORTCUTS:
    hooks.register("register_desk_shortcut", lambda shortcut=shortcut: shortcut)


@hooks.register("register_admin_viewset")
def register_reports() -> list[ReportViewSet]:
    return [ReportViewSet(ItemCheckReport, 20), ReportViewSet(ItemUseReport, 60)]


@hooks.register("register_admin_urls")
def register_confirmation() -> list:
    address = "reports/vorlagen-pruefen/<int:pk>/geprueft/"
    return [path(address, ConfirmItemView.as_view(), name="desk_confirm_item")]


hooks.register("count_service_uses", service_uses)
hooks.register("register_fruitless_action", lambda: DRAFT_ITEM)


@hooks.register("register_admin_urls")
def register_draft() -> list:
    return [path("textvorlage-entwerfen/", draft_item, name="draft_item")]


@hooks.register("register_admin_urls")
def register_kit_secret() -> list:
    address = "pressemappen/<int:pk>/zugang-erneuern/"
    return [path(address, renew_kit_secret, name="renew_kit_secret")]


@hooks.register("before_delete_page")
def keep_adapted_items(request, page) -> HttpResponse | None:
    """Towns build on the item, so it can be taken off the site, but not deleted."""
    below = (
        model.objects.descendant_of(page, inclusive=True)
        for model in (TextItemPage, SharepicPage)
    )
    adapted = next(
        filter(None, (p.filter(adaptations__isnull=False).first() for p in below)), None
    )
    if adapted is None:
        return None
    messages.error(
        request,
        f"„{adapted.title}“ lässt sich nicht löschen: Kommunen haben eigene Fassungen "
        "davon. Nehmen Sie die Vorlage stattdessen aus der Veröffentlichung.",
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_bulk_action")
def keep_adapted_items_of_many(request, action_type, objects, action) -> object:
    if action_type != "delete":
        return None
    pages = [item for item in objects if isinstance(item, Page)]
    refusals = (keep_adapted_items(request, page) for page in pages)
    return next(filter(None, refusals), None)


@hooks.register("register_image_operations")
def register_image_operations() -> list[tuple[str, type]]:
    return [("bare", WithoutMetadata)]


def placeholder_entity(props):
    """The editor's chip as it is stored (docs/decisions/0005)."""
    return DOM.create_element(
        "span", {"data-placeholder": props["key"]}, props["children"]
    )


class PlaceholderHandler(InlineEntityElementHandler):
    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, str]:
        return {"key": attrs["data-placeholder"]}


@hooks.register("register_rich_text_features")
def register_placeholder_feature(features) -> None:
    entries = [
        {"key": placeholder.key, "label": placeholder.label, "help": placeholder.help}
        for placeholder in REGISTRY.values()
    ]
    features.register_editor_plugin(
        "draftail",
        "placeholder",
        draftail_features.EntityFeature(
            {
                "type": "PLACEHOLDER",
                "label": "{ }",
                "description": "Platzhalter einfügen",
                "placeholders": entries,
            },
            js=["js/admin/placeholder_entity.js"],
            css={"all": ["css/admin/placeholder_entity.css"]},
        ),
    )
    features.register_converter_rule(
        "contentstate",
        "placeholder",
        {
            "from_database_format": {
                "span[data-placeholder]": PlaceholderHandler("PLACEHOLDER")
            },
            "to_database_format": {
                "entity_decorators": {"PLACEHOLDER": placeholder_entity}
            },
        },
    )
    # The API writes through this converter; without the rule it drops the span.
    features.register_converter_rule(
        "editorhtml",
        "placeholder",
        [WhitelistRule("span", attribute_rule({"data-placeholder": True}))],
    )
