# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of figures on pages: which are due to be looked up again."""

from datetime import date

from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import Column, TitleColumn

from .broken_links import may_edit_pages
from .columns import DateColumn
from .lists import DeskList
from .reports import RowFilterSet, RowReport
from .survey import DatedFact, survey_for

STATES = (
    ("overdue", "Überfällig"),
    ("soon", "In den nächsten 30 Tagen fällig"),
    ("later", "Später fällig"),
    ("undated", "Ohne Datum"),
)


class DatedFactFilterSet(RowFilterSet):
    state = ChoiceFilter(label="Stand", choices=STATES)


class DatedFactReport(RowReport):
    name = "zahlen-pruefen"
    page_title = "Zahlen prüfen"
    header_icon = "list-ol"
    filterset_class = DatedFactFilterSet
    nothing = "Auf den veröffentlichten Seiten stehen keine Zahlen."
    columns = [
        TitleColumn(
            "title",
            label="Seite",
            accessor="place.title",
            get_url=lambda row: row.place.edit_address,
        ),
        Column("figure", label="Zahl"),
        Column("label", label="Beschriftung"),
        Column("source", label="Quelle und Stand"),
        DateColumn("check_until", label="Prüfen bis", is_due=True),
    ]
    list_export = ["place.title", "figure", "label", "source", "check_until"]
    export_headings = {
        "place.title": "Seite",
        "figure": "Zahl",
        "label": "Beschriftung",
        "source": "Quelle und Stand",
        "check_until": "Prüfen bis",
    }

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_pages(user)

    def rows(self) -> list[DatedFact]:
        """The most urgent first, those without a date last."""
        facts = survey_for(self.request.user).facts
        return sorted(facts, key=lambda fact: fact.check_until or date.max)


def count_overdue(user) -> int:
    return sum(fact.state == "overdue" for fact in survey_for(user).facts)


OVERDUE_FACTS = DeskList(
    order=330,
    one="Zahl auf einer Seite ist überfällig: Gibt es eine neuere?",
    many="Zahlen auf Seiten sind überfällig: Gibt es neuere?",
    url=lambda: DatedFactReport.address("?state=overdue"),
    is_for=may_edit_pages,
    count=count_overdue,
)
