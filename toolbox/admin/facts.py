# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Facts in the admin: their list, the report of those due, and its button."""

from datetime import date

from django.urls import reverse
from django.utils import timezone
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PublishingPanel,
)
from wagtail.admin.ui.tables import Column, TitleColumn

from cms.desk.checking import ConfirmCheckView
from cms.desk.columns import ConfirmColumn, DateColumn
from cms.desk.lists import DeskList
from cms.desk.reports import SOON, DeskReport, DueFilter
from cms.desk.service_checks import with_uses
from cms.desk.used_in import USED_IN, KeptViewSet
from toolbox.aging.uses import fact_uses
from toolbox.models import Fact

MONTHS_TO_NEXT_CHECK = 12
CONFIRM = ConfirmColumn(lambda fact: reverse("desk_confirm_fact", args=[fact.pk]))


def edit_address(fact: Fact) -> str:
    return reverse(fact.snippet_viewset.get_url_name("edit"), args=[fact.pk])


class FactFilterSet(WagtailFilterSet):
    due = DueFilter("check_again_on")

    class Meta:
        model = Fact
        fields: list[str] = []


class FactViewSet(KeptViewSet):
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
        CONFIRM,
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
        USED_IN,
    ]


class FactCheckReport(DeskReport):
    """The most urgent first, with how many texts turn amber along with it."""

    name = "tatsachen-pruefen"
    page_title = "Tatsachen prüfen"
    header_icon = "list-ol"
    model = Fact
    filterset_class = FactFilterSet
    nothing = "Alle Tatsachen sind geprüft. In den nächsten 30 Tagen ist keine fällig."
    columns = [
        TitleColumn("statement", label="Tatsache", accessor=str, get_url=edit_address),
        Column("source", label="Quelle"),
        DateColumn("as_of", label="Stand"),
        DateColumn("check_again_on", label="Fällig", is_due=True),
        Column("items", label="Vorlagen", accessor="uses.items"),
        Column("adaptations", label="Anpassungen", accessor="uses.adaptations"),
        CONFIRM,
    ]
    list_export = FactViewSet.list_export

    @classmethod
    def is_for(cls, user) -> bool:
        return user.has_perm("toolbox.change_fact")

    def get_base_queryset(self):
        due = timezone.localdate() + SOON
        facts = Fact.objects.live().filter(check_again_on__lte=due)
        return facts.order_by("check_again_on", "slug")

    def decorate_paginated_queryset(self, object_list):
        return with_uses(object_list, fact_uses())


class ConfirmFactView(ConfirmCheckView):
    """The statement still stands in its source; its date there is left alone."""

    model = Fact
    report = FactCheckReport
    months = MONTHS_TO_NEXT_CHECK

    def stamp(self, thing, today: date, next_check: date) -> None:
        thing.check_again_on = next_check

    def edit_address(self, thing) -> str:
        return edit_address(thing)


OVERDUE_FACTS = DeskList(
    order=305,
    one="Tatsache ist überfällig: Stimmt sie noch?",
    many="Tatsachen sind überfällig: Stimmen sie noch?",
    url=lambda: FactCheckReport.address("?due=overdue"),
    is_for=FactCheckReport.is_for,
    count=lambda user: Fact.objects.live().overdue().count(),
)
