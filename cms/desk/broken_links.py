# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of links whose target is gone, a draft or not for everyone."""

from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page
from wagtail.permissions import policy_registry

from .lists import DeskList
from .reports import RowFilterSet, RowReport
from .survey import BrokenLink, survey_for
from .targets import Reason


def may_edit_pages(user) -> bool:
    return policy_registry.get_by_type(Page).user_has_permission(user, "change")


class BrokenLinkFilterSet(RowFilterSet):
    reason = ChoiceFilter(label="Grund", choices=Reason.choices)


class BrokenLinkReport(RowReport):
    name = "kaputte-verweise"
    page_title = "Kaputte Verweise"
    header_icon = "link"
    filterset_class = BrokenLinkFilterSet
    nothing = "Alle Verweise auf die eigenen Seiten und Dokumente führen ans Ziel."
    columns = [
        TitleColumn(
            "title",
            label="Seite",
            accessor="place.title",
            get_url=lambda row: row.place.edit_address,
        ),
        Column("label", label="Feld", accessor="place.label"),
        Column("text", label="Text des Verweises"),
        Column("target", label="Ziel"),
        Column("reason_text", label="Grund"),
    ]
    list_export = ["place.title", "place.label", "text", "target", "reason_text"]
    export_headings = {
        "place.title": "Seite",
        "place.label": "Feld",
        "text": "Text des Verweises",
        "target": "Ziel",
        "reason_text": "Grund",
    }

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_pages(user)

    def rows(self) -> list[BrokenLink]:
        return list(survey_for(self.request.user).links)


BROKEN_LINKS = DeskList(
    order=400,
    one="Verweis führt ins Leere.",
    many="Verweise führen ins Leere.",
    url=BrokenLinkReport.address,
    is_for=may_edit_pages,
    count=lambda user: len(survey_for(user).links),
)
