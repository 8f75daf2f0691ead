# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's listing and form of facts."""

from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PublishingPanel,
)
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.desk.columns import DateColumn
from cms.desk.reports import DueFilter
from toolbox.models import Fact


class FactFilterSet(WagtailFilterSet):
    due = DueFilter("check_again_on")

    class Meta:
        model = Fact
        fields: list[str] = []


class FactViewSet(SnippetViewSet):
    model = Fact
    icon = "list-ol"
    menu_label = "Tatsachen"
    list_display = [
        "__str__",
        Column("slug", label="Kurzname", sort_key="slug"),
        Column("source", label="Quelle"),
        DateColumn("as_of", label="Stand", sort_key="as_of"),
        DateColumn(
            "check_again_on", label="Fällig", sort_key="check_again_on", is_due=True
        ),
    ]
    filterset_class = FactFilterSet
    list_export = [
        "slug",
        "statement",
        "source",
        "source_url",
        "as_of",
        "check_again_on",
    ]
    ordering = ["check_again_on", "slug"]
    # Few enough to be read in the database, without an index of their own.
    search_fields = ["statement", "source", "slug"]
    search_backend_name = None
    panels = [
        FieldPanel("statement"),
        FieldPanel("slug"),
        MultiFieldPanel(
            [FieldPanel("source"), FieldPanel("source_url")], heading="Beleg"
        ),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("check_again_on")]),
        PublishingPanel(),
    ]
