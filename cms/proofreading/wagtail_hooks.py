# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Proofreading in the editor: its address, its script and the German checks of axe."""

from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks

from .content_checker import replace_checker
from .views import show_findings


@hooks.register("construct_wagtail_userbar")
def check_in_german(request, items, page) -> None:
    replace_checker(items, page)


@hooks.register("register_admin_urls")
def register_findings() -> list:
    return [path("pages/<int:page_id>/pruefung/", show_findings, name="proofreading")]


@hooks.register("insert_editor_js")
def fill_side_panel() -> str:
    return format_html(
        '<script type="module" src="{}"></script>', static("js/admin/proofreading.js")
    )


@hooks.register("insert_global_admin_css")
def dress_side_panel() -> str:
    return format_html(
        '<link rel="stylesheet" href="{}">', static("css/admin/proofreading.css")
    )
