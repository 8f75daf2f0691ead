# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The desk in Wagtail's admin: its panel, its reports and their buttons."""

from django.urls import path
from wagtail import hooks

from .broken_links import BROKEN_LINKS, BrokenLinkReport
from .dated_facts import OVERDUE_FACTS, DatedFactReport
from .file_credits import UNREADY_FILES, UnreadyFileReport
from .fruitless_searches import (
    FRUITLESS_SEARCHES,
    MAKE_SYNONYM,
    FruitlessSearchReport,
    IgnoreSearchView,
)
from .moderation import LISTS as MODERATION_LISTS
from .old_twins import OLD_TWINS, OldTwinReport
from .panels import NextStepsPanel
from .reports import ReportViewSet
from .search_state import SearchNotice, SearchStateReport, TryAgainView
from .service_checks import OVERDUE_SERVICES, ConfirmServiceView, ServiceCheckReport
from .shortcuts import SHORTCUTS
from .statements import STATEMENTS_TO_REVIEW

REPORTS = (
    (ServiceCheckReport, 10),
    (DatedFactReport, 30),
    (OldTwinReport, 35),
    (BrokenLinkReport, 40),
    (UnreadyFileReport, 45),
    (FruitlessSearchReport, 70),
    (SearchStateReport, 80),
)
LISTS = (
    *MODERATION_LISTS,
    OVERDUE_SERVICES,
    STATEMENTS_TO_REVIEW,
    OVERDUE_FACTS,
    OLD_TWINS,
    BROKEN_LINKS,
    UNREADY_FILES,
    FRUITLESS_SEARCHES,
)

for entry in LISTS:
    hooks.register("register_desk_list", lambda entry=entry: entry)
for shortcut in SHORTCUTS:
    hooks.register("register_desk_shortcut", lambda shortcut=shortcut: shortcut)
hooks.register("register_fruitless_action", lambda: MAKE_SYNONYM)


@hooks.register("construct_homepage_panels")
def add_next_steps(request, panels) -> None:
    panels += [SearchNotice(), NextStepsPanel()]


@hooks.register("register_admin_viewset")
def register_reports() -> list[ReportViewSet]:
    return [ReportViewSet(report, order) for report, order in REPORTS]


@hooks.register("register_admin_urls")
def register_buttons() -> list:
    return [
        path(
            "reports/anlaufstellen-pruefen/<int:pk>/geprueft/",
            ConfirmServiceView.as_view(),
            name="desk_confirm_service",
        ),
        path(
            "reports/suchen-ohne-treffer/<int:pk>/ignorieren/",
            IgnoreSearchView.as_view(),
            name="desk_ignore_search",
        ),
        path(
            "reports/suchen-ohne-treffer/<int:pk>/wieder-zeigen/",
            IgnoreSearchView.as_view(is_ignored=False),
            name="desk_show_search",
        ),
        path(
            "reports/zustand-der-suche/noch-einmal/",
            TryAgainView.as_view(),
            name="desk_search_try_again",
        ),
    ]
