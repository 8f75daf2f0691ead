# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of pages in plain language and English that lag behind the German one."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import Column, TitleColumn

from cms.languages.spoken import TWIN_LANGUAGES
from cms.languages.twins import OutdatedTwin, outdated_twins

from .broken_links import may_edit_pages
from .checking import page_edit_address
from .columns import DateColumn
from .lists import DeskList
from .reports import RowFilterSet, RowReport
from .survey import pages_of

CHANGED, WITHDRAWN = "changed", "withdrawn"
CAUSES = (
    (CHANGED, "Die deutsche Seite ist neuer"),
    (WITHDRAWN, "Die deutsche Seite ist nicht mehr öffentlich"),
)


@dataclass(frozen=True)
class Row:
    found: OutdatedTwin

    @property
    def title(self) -> str:
        return self.found.twin.title

    @property
    def edit_address(self) -> str:
        return page_edit_address(self.found.twin)

    @property
    def language(self) -> str:
        return self.found.language.code

    @property
    def cause(self) -> str:
        return CHANGED if self.found.source_changed else WITHDRAWN

    @cached_property
    def cause_text(self) -> str:
        return dict(CAUSES)[self.cause]

    @property
    def twin_changed(self) -> date:
        return timezone.localdate(self.found.twin_changed)

    @property
    def source_changed(self) -> date | None:
        changed = self.found.source_changed
        return timezone.localdate(changed) if changed else None


class OldTwinFilterSet(RowFilterSet):
    language = ChoiceFilter(
        label="Sprache",
        choices=[(language.code, language.name) for language in TWIN_LANGUAGES],
    )
    cause = ChoiceFilter(label="Grund", choices=CAUSES)


class OldTwinReport(RowReport):
    name = "veraltete-fassungen"
    page_title = "Veraltete Sprachfassungen"
    header_icon = "language"
    filterset_class = OldTwinFilterSet
    nothing = "Alle Fassungen sind auf dem Stand ihrer deutschen Seite."
    columns = [
        TitleColumn("title", label="Fassung", get_url=lambda row: row.edit_address),
        Column("language", label="Sprache", accessor="found.language.name"),
        Column("source", label="Deutsche Seite", accessor="found.source.title"),
        DateColumn("twin_changed", label="Fassung vom"),
        DateColumn("source_changed", label="Deutsche Seite vom"),
        Column("cause", label="Grund", accessor="cause_text"),
    ]
    list_export = [
        "title",
        "found.language.name",
        "found.source.title",
        "twin_changed",
        "source_changed",
        "cause_text",
    ]
    export_headings = {
        "title": "Fassung",
        "found.language.name": "Sprache",
        "found.source.title": "Deutsche Seite",
        "twin_changed": "Fassung vom",
        "source_changed": "Deutsche Seite vom",
        "cause_text": "Grund",
    }

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_pages(user)

    def rows(self) -> list[Row]:
        return old_twins(self.request.user)


def old_twins(user) -> list[Row]:
    own = pages_of(user)
    return [Row(found) for found in outdated_twins() if found.twin.pk in own]


OLD_TWINS = DeskList(
    order=340,
    one="Sprachfassung ist älter als ihre deutsche Seite.",
    many="Sprachfassungen sind älter als ihre deutsche Seite.",
    url=OldTwinReport.address,
    is_for=may_edit_pages,
    count=lambda user: len(old_twins(user)),
)
