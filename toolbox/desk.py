# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox on the editors' desk: items to check, items used and unused."""

from datetime import date

from django.db.models import Count, Max, QuerySet
from django.urls import reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.desk.checking import ConfirmCheckView, page_edit_address
from cms.desk.columns import ConfirmColumn, DateColumn
from cms.desk.lists import DeskList, Shortcut
from cms.desk.reports import SOON, DeskReport, DueFilter
from cms.desk.shortcuts import writing_address
from toolbox.models import TextItemPage, ToolboxIndexPage
from toolbox.models.choices import ItemKind


def editable_items(user) -> QuerySet[TextItemPage]:
    policy = policy_registry.get_by_type(Page)
    editable = policy.instances_user_has_permission_for(user, "change")
    return TextItemPage.objects.filter(pk__in=editable.values("pk"), alias_of=None)


def may_edit_items(user) -> bool:
    """Whether the person changes pages at all; the rows are those she may change."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "change")


def items_to_check(user) -> QuerySet[TextItemPage]:
    due = timezone.localdate() + SOON
    return editable_items(user).live().filter(checked_until__lte=due)


class ItemCheckFilterSet(WagtailFilterSet):
    due = DueFilter("checked_until")
    kind = ChoiceFilter(label="Art", choices=ItemKind.choices)

    class Meta:
        model = TextItemPage
        fields: list[str] = []


class ItemCheckReport(DeskReport):
    name = "vorlagen-pruefen"
    page_title = "Textvorlagen prüfen"
    header_icon = "doc-full"
    model = TextItemPage
    filterset_class = ItemCheckFilterSet
    nothing = (
        "Alle Textvorlagen sind geprüft. In den nächsten 30 Tagen ist keine fällig."
    )
    columns = [
        TitleColumn("title", label="Textvorlage", get_url=page_edit_address),
        Column("reference", label="Kennung"),
        Column("kind", label="Art", accessor="get_kind_display"),
        Column("checked_by", label="Geprüft von"),
        DateColumn("checked_until", label="Geprüft bis", is_due=True),
        ConfirmColumn(lambda row: reverse("desk_confirm_item", args=[row.pk])),
    ]
    list_export = [
        "reference",
        "title",
        "get_kind_display",
        "checked_by",
        "checked_until",
    ]
    export_headings = {"title": "Titel", "get_kind_display": "Art"}

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_items(user)

    def get_base_queryset(self) -> QuerySet[TextItemPage]:
        return items_to_check(self.request.user).order_by("checked_until", "title")


class ConfirmItemView(ConfirmCheckView):
    model = TextItemPage
    report = ItemCheckReport

    def stamp(self, thing, today: date, next_check: date) -> None:
        thing.checked_until = next_check

    def edit_address(self, thing) -> str:
        return page_edit_address(thing)


class ItemUseFilterSet(WagtailFilterSet):
    USES = (("unused", "Noch nie angepasst"), ("used", "Schon angepasst"))

    use = ChoiceFilter(label="Nutzung", choices=USES, method="by_use")
    kind = ChoiceFilter(label="Art", choices=ItemKind.choices)

    class Meta:
        model = TextItemPage
        fields: list[str] = []

    def by_use(self, items, name: str, value: str):
        return (
            items.filter(adapted__gt=0) if value == "used" else items.filter(adapted=0)
        )


class ItemUseReport(DeskReport):
    """Most used first; an adaptation is a town's own version of the item."""

    name = "vorlagen-nutzung"
    page_title = "Nutzung der Textvorlagen"
    header_icon = "order"
    model = TextItemPage
    filterset_class = ItemUseFilterSet
    nothing = "Es gibt noch keine veröffentlichten Textvorlagen."
    default_ordering = "-adapted"
    columns = [
        TitleColumn(
            "title", label="Textvorlage", get_url=page_edit_address, sort_key="title"
        ),
        Column("reference", label="Kennung"),
        Column("kind", label="Art", accessor="get_kind_display"),
        Column("adapted", label="Anpassungen", sort_key="adapted"),
        Column("towns", label="Kommunen", sort_key="towns"),
        DateColumn("last_adapted", label="Zuletzt angepasst", sort_key="last_adapted"),
    ]
    list_export = [
        "reference",
        "title",
        "get_kind_display",
        "adapted",
        "towns",
        "last_adapted",
    ]
    export_headings = {
        "title": "Titel",
        "get_kind_display": "Art",
        "adapted": "Anpassungen",
        "towns": "Kommunen",
        "last_adapted": "Zuletzt angepasst",
    }

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_items(user)

    def get_base_queryset(self) -> QuerySet[TextItemPage]:
        return used_items(editable_items(self.request.user).live())


def used_items(items: QuerySet[TextItemPage]) -> QuerySet[TextItemPage]:
    return items.annotate(
        adapted=Count("adaptations"),
        towns=Count("adaptations__municipality", distinct=True),
        last_adapted=Max("adaptations__created_at"),
    ).order_by("-adapted", "title")


LISTS = (
    DeskList(
        order=310,
        one="Textvorlage ist bald oder schon überfällig: Stimmt sie noch?",
        many="Textvorlagen sind bald oder schon überfällig: Stimmen sie noch?",
        url=ItemCheckReport.address,
        is_for=may_edit_items,
        count=lambda user: items_to_check(user).count(),
    ),
    DeskList(
        order=800,
        one="Textvorlage hat noch keine Kommune angepasst.",
        many="Textvorlagen hat noch keine Kommune angepasst.",
        url=lambda: ItemUseReport.address("?use=unused"),
        is_for=may_edit_items,
        count=lambda user: editable_items(user).live().filter(adaptations=None).count(),
    ),
)
SHORTCUTS = (
    Shortcut(
        order=200,
        label="Textvorlage schreiben",
        icon="doc-full",
        url=lambda user: writing_address(user, ToolboxIndexPage, TextItemPage),
    ),
)
