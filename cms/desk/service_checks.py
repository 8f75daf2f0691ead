# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of support services whose details have to be checked again."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any, TypeVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from cms.models import FederalState, SupportService

from .checking import ConfirmCheckView
from .columns import ConfirmColumn, DateColumn
from .lists import DeskList
from .reports import SOON, DeskReport, DueFilter

Rows = TypeVar("Rows", Sequence[Any], QuerySet)
NO_USES = SimpleNamespace(items=0, adaptations=0)


class ServiceCheckFilterSet(WagtailFilterSet):
    due = DueFilter("check_again_on")
    kind = ChoiceFilter(label="Art", choices=SupportService.Kind.choices)
    federal_state = ModelChoiceFilter(
        label="Bundesland",
        field_name="federal_states",
        queryset=FederalState.objects.all(),
    )

    class Meta:
        model = SupportService
        fields: list[str] = []


def edit_address(service: SupportService) -> str:
    return reverse(service.snippet_viewset.get_url_name("edit"), args=[service.pk])


class ServiceCheckReport(DeskReport):
    name = "anlaufstellen-pruefen"
    page_title = "Anlaufstellen prüfen"
    header_icon = "help"
    model = SupportService
    filterset_class = ServiceCheckFilterSet
    nothing = (
        "Alle Anlaufstellen sind geprüft. In den nächsten 30 Tagen ist keine fällig."
    )
    columns = [
        TitleColumn("name", label="Anlaufstelle", get_url=edit_address),
        Column("kind", label="Art", accessor="get_kind_display"),
        Column(
            "contact", label="Erreichbar", accessor=lambda row: row.phone or row.email
        ),
        DateColumn("checked_on", label="Zuletzt geprüft"),
        DateColumn("check_again_on", label="Fällig", is_due=True),
        Column("items", label="Vorlagen", accessor="uses.items"),
        Column("adaptations", label="Anpassungen", accessor="uses.adaptations"),
        ConfirmColumn(lambda row: reverse("desk_confirm_service", args=[row.pk])),
    ]
    list_export = [
        "name",
        "get_kind_display",
        "phone",
        "email",
        "website",
        "source",
        "checked_on",
        "check_again_on",
    ]
    export_headings = {"get_kind_display": "Art"}

    @classmethod
    def is_for(cls, user) -> bool:
        return user.has_perm("cms.change_supportservice")

    def decorate_paginated_queryset(self, object_list):
        """With the texts that turn amber along with each service."""
        return with_uses(object_list, service_uses())

    def get_base_queryset(self):
        due = timezone.localdate() + SOON
        return (
            SupportService.objects.open()
            .filter(check_again_on__lte=due)
            .order_by("check_again_on", "name")
        )


def service_uses() -> Mapping[int, Any]:
    """From the room above that knows texts: by key, with `items` and `adaptations`."""
    counters = hooks.get_hooks("count_service_uses")
    return counters[0]() if counters else {}


def with_uses(things: Rows, uses: Mapping[int, Any]) -> Rows:
    """The same rows, each with its `uses`; an export needs them as the query set."""
    for thing in things:
        thing.uses = uses.get(thing.pk, NO_USES)
    return things


class ConfirmServiceView(ConfirmCheckView):
    model = SupportService
    report = ServiceCheckReport

    def stamp(self, thing, today: date, next_check: date) -> None:
        thing.checked_on, thing.check_again_on = today, next_check

    def edit_address(self, thing) -> str:
        return edit_address(thing)


OVERDUE_SERVICES = DeskList(
    order=300,
    one="Anlaufstelle ist überfällig: Stimmen ihre Angaben noch?",
    many="Anlaufstellen sind überfällig: Stimmen ihre Angaben noch?",
    url=lambda: ServiceCheckReport.address("?due=overdue"),
    is_for=ServiceCheckReport.is_for,
    count=lambda user: SupportService.objects.open().overdue().count(),
)
