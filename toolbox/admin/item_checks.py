# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of items and packages that have to be checked again, and its button."""

from datetime import date

from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.desk.checking import ConfirmCheckView, page_edit_address
from cms.desk.columns import ConfirmColumn, DateColumn
from cms.desk.lists import DeskList
from cms.desk.reports import SOON, DeskReport, DueFilter
from toolbox.aging.packages import aged_packages
from toolbox.models import ItemPage, ScenarioPage
from toolbox.models.choices import ItemKind

from .editable_items import (
    PACKAGE,
    editable_checked,
    is_checked,
    is_one_of,
    kind_label,
    kind_word,
    may_edit_items,
)


def items_to_check(user) -> PageQuerySet:
    due = timezone.localdate() + SOON
    """Of packages also those that hold something old, whatever their own date says."""
    is_waiting = Q(checked_until__lte=due) | Q(pk__in=aged_packages())
    return editable_checked(user).live().filter(is_waiting)


class DueOrAgedFilter(DueFilter):
    """A package that holds something old is overdue, whatever its own date says."""

    def filter(self, queryset, value):
        if value == "overdue":
            is_overdue = Q(checked_until__lt=timezone.localdate())
            return queryset.filter(is_overdue | Q(pk__in=aged_packages()))
        return super().filter(queryset, value)


class KindOrPackageFilter(ChoiceFilter):
    CHOICES = ((PACKAGE, "Paket"), *ItemKind.choices)

    def filter(self, queryset, value):
        if value == PACKAGE:
            return queryset.filter(is_one_of([ScenarioPage]))
        return super().filter(queryset, value)


class UntilConfirmedColumn(ConfirmColumn):
    """Without the button where the date is good and something else is old."""

    def get_cell_context_data(self, instance, parent_context) -> dict:
        context = super().get_cell_context_data(instance, parent_context)
        due = timezone.localdate() + SOON
        return context | {
            "value": context["value"] if instance.checked_until <= due else ""
        }


class ItemCheckFilterSet(WagtailFilterSet):
    due = DueOrAgedFilter("checked_until")
    kind = KindOrPackageFilter(label="Art", choices=KindOrPackageFilter.CHOICES)

    class Meta:
        model = Page
        fields: list[str] = []


class ItemCheckReport(DeskReport):
    name = "vorlagen-pruefen"
    page_title = "Vorlagen prüfen"
    header_icon = "doc-full"
    model = Page
    filterset_class = ItemCheckFilterSet
    nothing = (
        "Alle Vorlagen und Pakete sind geprüft. In den nächsten 30 Tagen ist nichts "
        "fällig."
    )
    columns = [
        TitleColumn("title", label="Vorlage", get_url=page_edit_address),
        Column("reference", label="Kennung"),
        Column("kind", label="Art", accessor=kind_label),
        Column("checked_by", label="Geprüft von"),
        DateColumn("checked_until", label="Geprüft bis", is_due=True),
        Column("old", label="Was darin veraltet ist", accessor="old_inside"),
        UntilConfirmedColumn(lambda row: reverse("desk_confirm_item", args=[row.pk])),
    ]
    list_export = [
        "reference",
        "title",
        "kind",
        "checked_by",
        "checked_until",
    ]
    export_headings = {
        "reference": "Kennung",
        "title": "Titel",
        "kind": "Art",
        "checked_by": "Geprüft von",
        "checked_until": "Geprüft bis",
    }
    custom_field_preprocess = {"kind": {"csv": kind_word, "xlsx": kind_word}}

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_items(user)

    def get_base_queryset(self) -> PageQuerySet:
        return items_to_check(self.request.user).order_by("checked_until", "title")

    def decorate_paginated_queryset(self, object_list):
        aged = aged_packages()
        for page in object_list:
            found = aged.get(page.pk)
            page.old_inside = " ".join(found.sentences) if found else ""
        return object_list


class ConfirmItemView(ConfirmCheckView):
    model = Page
    report = ItemCheckReport

    def find(self, pk: int) -> ItemPage | ScenarioPage:
        page: ItemPage | ScenarioPage = get_object_or_404(
            Page, is_checked(), pk=pk
        ).specific
        return page

    def stamp(self, thing, today: date, next_check: date) -> None:
        thing.checked_until = next_check

    def edit_address(self, thing) -> str:
        return page_edit_address(thing)


ITEMS_TO_CHECK = DeskList(
    order=310,
    one="Vorlage oder Paket ist bald oder schon überfällig: Stimmt alles noch?",
    many="Vorlagen und Pakete sind bald oder schon überfällig: Stimmen sie noch?",
    url=ItemCheckReport.address,
    is_for=may_edit_items,
    count=lambda user: items_to_check(user).count(),
)
