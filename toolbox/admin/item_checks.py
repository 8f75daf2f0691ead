# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of items that have to be checked again, and its button."""

from datetime import date

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
from toolbox.models import ItemPage
from toolbox.models.choices import ItemKind

from .editable_items import (
    editable_items,
    is_item,
    kind_label,
    kind_word,
    may_edit_items,
)


def items_to_check(user) -> PageQuerySet:
    due = timezone.localdate() + SOON
    return editable_items(user).live().filter(checked_until__lte=due)


class ItemCheckFilterSet(WagtailFilterSet):
    due = DueFilter("checked_until")
    kind = ChoiceFilter(label="Art", choices=ItemKind.choices)

    class Meta:
        model = Page
        fields: list[str] = []


class ItemCheckReport(DeskReport):
    name = "vorlagen-pruefen"
    page_title = "Vorlagen prüfen"
    header_icon = "doc-full"
    model = Page
    filterset_class = ItemCheckFilterSet
    nothing = "Alle Vorlagen sind geprüft. In den nächsten 30 Tagen ist keine fällig."
    columns = [
        TitleColumn("title", label="Vorlage", get_url=page_edit_address),
        Column("reference", label="Kennung"),
        Column("kind", label="Art", accessor=kind_label),
        Column("checked_by", label="Geprüft von"),
        DateColumn("checked_until", label="Geprüft bis", is_due=True),
        ConfirmColumn(lambda row: reverse("desk_confirm_item", args=[row.pk])),
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


class ConfirmItemView(ConfirmCheckView):
    model = Page
    report = ItemCheckReport

    def find(self, pk: int) -> ItemPage:
        page: ItemPage = get_object_or_404(Page, is_item(), pk=pk).specific
        return page

    def stamp(self, thing, today: date, next_check: date) -> None:
        thing.checked_until = next_check

    def edit_address(self, thing) -> str:
        return page_edit_address(thing)


ITEMS_TO_CHECK = DeskList(
    order=310,
    one="Vorlage ist bald oder schon überfällig: Stimmt sie noch?",
    many="Vorlagen sind bald oder schon überfällig: Stimmen sie noch?",
    url=ItemCheckReport.address,
    is_for=may_edit_items,
    count=lambda user: items_to_check(user).count(),
)
