# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What `toolbox/admin` offers comes in; Wagtail's admin has it."""

from django.urls import path
from wagtail import hooks
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.models import register_snippet

from cms.desk.lists import Shortcut
from cms.desk.reports import ReportViewSet
from cms.desk.shortcuts import writing_address
from toolbox.admin.deletion import (
    keep_adapted_items,
    keep_adapted_items_of_many,
    keep_used_snippets,
)
from toolbox.admin.facts import OVERDUE_FACTS, ConfirmFactView, FactCheckReport
from toolbox.admin.item_checks import ITEMS_TO_CHECK, ConfirmItemView, ItemCheckReport
from toolbox.admin.item_uses import UNUSED_ITEMS, ItemUseReport
from toolbox.admin.menu import KnowledgeViewSetGroup, TermViewSetGroup, items_menu
from toolbox.admin.page_listings import PAGE_LISTINGS
from toolbox.admin.placeholder_entity import register_placeholder_feature
from toolbox.admin.terms import OVERDUE_LIMITS
from toolbox.aging.drafts import old_in_draft
from toolbox.aging.uses import service_uses
from toolbox.composing.figures import WithoutMetadata
from toolbox.models import TextItemPage, ToolboxIndexPage
from toolbox.views.drafts import DRAFT_ITEM, draft_item
from toolbox.views.kit_secrets import renew_kit_secret

REPORTS = ((ItemCheckReport, 20), (FactCheckReport, 25), (ItemUseReport, 60))
SHORTCUT = Shortcut(
    order=200,
    label="Textvorlage schreiben",
    icon="doc-full",
    url=lambda user: writing_address(user, ToolboxIndexPage, TextItemPage),
)

register_snippet(KnowledgeViewSetGroup)
register_snippet(TermViewSetGroup)
hooks.register("register_admin_menu_item", items_menu)
for entry in (OVERDUE_FACTS, OVERDUE_LIMITS, ITEMS_TO_CHECK, UNUSED_ITEMS):
    hooks.register("register_desk_list", lambda entry=entry: entry)
hooks.register("register_desk_shortcut", lambda: SHORTCUT)
hooks.register("register_fruitless_action", lambda: DRAFT_ITEM)
hooks.register("count_service_uses", service_uses)
hooks.register("find_old_parts", old_in_draft)
hooks.register("before_delete_page", keep_adapted_items)
hooks.register("before_bulk_action", keep_adapted_items_of_many)
hooks.register("before_delete_snippet", keep_used_snippets)
hooks.register("register_rich_text_features", register_placeholder_feature)


@hooks.register("register_admin_viewset")
def register_listings() -> list[PageListingViewSet]:
    return [listing(listing.name) for listing in PAGE_LISTINGS]


@hooks.register("register_admin_viewset")
def register_reports() -> list[ReportViewSet]:
    return [ReportViewSet(report, order) for report, order in REPORTS]


@hooks.register("register_image_operations")
def register_image_operations() -> list[tuple[str, type]]:
    return [("bare", WithoutMetadata)]


@hooks.register("register_admin_urls")
def register_buttons() -> list:
    return [
        path(
            "reports/vorlagen-pruefen/<int:pk>/geprueft/",
            ConfirmItemView.as_view(),
            name="desk_confirm_item",
        ),
        path(
            "reports/tatsachen-pruefen/<int:pk>/geprueft/",
            ConfirmFactView.as_view(),
            name="desk_confirm_fact",
        ),
        path("textvorlage-entwerfen/", draft_item, name="draft_item"),
        path(
            "pressemappen/<int:pk>/zugang-erneuern/",
            renew_kit_secret,
            name="renew_kit_secret",
        ),
    ]
