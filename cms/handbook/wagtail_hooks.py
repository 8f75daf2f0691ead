# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The handbook in the admin's menu, for everyone who works there."""

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .views import ChapterView, HandbookView

MENU_ORDER = 700
# Wagtail's own guide: English, on a foreign host, and about features we do without.
FOREIGN_GUIDES = ("whats-new-in-wagtail", "editor-guide")


@hooks.register("register_admin_urls")
def register_pages() -> list:
    return [
        path("handbuch/", HandbookView.as_view(), name="handbook"),
        path("handbuch/<slug:slug>/", ChapterView.as_view(), name="handbook_chapter"),
    ]


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    return MenuItem(
        "Handbuch",
        reverse("handbook"),
        name="handbook",
        icon_name="info-circle",
        order=MENU_ORDER,
    )


@hooks.register("construct_help_menu")
def leave_foreign_guides_out(request, menu_items) -> None:
    menu_items[:] = [
        item for item in menu_items if not item.name.startswith(FOREIGN_GUIDES)
    ]
