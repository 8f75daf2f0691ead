# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The toolbox on the editors' desk: items to check, items used and unused."""

from datetime import date, timedelta
from functools import reduce
from operator import add, or_

from django.db.models import Count, Max, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from cms.desk.checking import ConfirmCheckView, page_edit_address
from cms.desk.columns import ConfirmColumn, DateColumn
from cms.desk.lists import DeskList, Shortcut
from cms.desk.reports import SOON, DeskReport, DueFilter
from cms.desk.shortcuts import writing_address
from cms.models import DailyCount, Hit
from toolbox.models import (
    ItemPage,
    SharepicPage,
    TextItemPage,
    ToolboxIndexPage,
    item_models,
)
from toolbox.models.choices import ItemKind

A_YEAR = timedelta(days=365)
SHARED_COLUMNS = ("reference", "kind", "checked_by", "checked_until")


def editable_items(user) -> PageQuerySet:
    """The items of every kind the person may change, with what a report shows."""
    policy = policy_registry.get_by_type(Page)
    editable = policy.instances_user_has_permission_for(user, "change")
    items = Page.objects.filter(is_item(), pk__in=editable.values("pk"), alias_of=None)
    return items.annotate(**{name: shared_column(name) for name in SHARED_COLUMNS})


def is_item() -> Q:
    kinds = (f"{model._meta.model_name}__isnull" for model in item_models())
    return reduce(or_, (Q(**{kind: False}) for kind in kinds))


def shared_column(name: str) -> Coalesce:
    """The column wherever it stands: every kind of item has a table of its own."""
    tables = (model._meta.model_name for model in item_models())
    return Coalesce(*(f"{table}__{name}" for table in tables), Value(None))


def may_edit_items(user) -> bool:
    """Whether the person changes pages at all; the rows are those she may change."""
    return policy_registry.get_by_type(Page).user_has_permission(user, "change")


def items_to_check(user) -> PageQuerySet:
    due = timezone.localdate() + SOON
    return editable_items(user).live().filter(checked_until__lte=due)


def kind_word(kind: str) -> str:
    return ItemKind(kind).label


def kind_label(item) -> str:
    return kind_word(item.kind)


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


class ItemUseFilterSet(WagtailFilterSet):
    USES = (
        ("unused", "Ungenutzt: nie angepasst, nie heruntergeladen"),
        ("used", "Schon angepasst oder heruntergeladen"),
    )

    use = ChoiceFilter(label="Nutzung", choices=USES, method="by_use")
    kind = ChoiceFilter(label="Art", choices=ItemKind.choices)

    class Meta:
        model = Page
        fields: list[str] = []

    def by_use(self, items, name: str, value: str):
        is_unused = Q(adapted=0, downloaded=0)
        return items.filter(~is_unused if value == "used" else is_unused)


class ItemUseReport(DeskReport):
    """Most used first: adaptations by towns, downloads and views of the last year."""

    name = "vorlagen-nutzung"
    page_title = "Nutzung der Vorlagen"
    header_icon = "order"
    model = Page
    filterset_class = ItemUseFilterSet
    nothing = "Es gibt noch keine veröffentlichten Vorlagen."
    default_ordering = "-adapted"
    columns = [
        TitleColumn(
            "title", label="Vorlage", get_url=page_edit_address, sort_key="title"
        ),
        Column("reference", label="Kennung"),
        Column("kind", label="Art", accessor=kind_label),
        Column("adapted", label="Anpassungen", sort_key="adapted"),
        Column("towns", label="Kommunen", sort_key="towns"),
        Column("downloaded", label="Downloads", sort_key="downloaded"),
        Column("viewed", label="Aufrufe", sort_key="viewed"),
        DateColumn("last_adapted", label="Zuletzt angepasst", sort_key="last_adapted"),
    ]
    list_export = [
        "reference",
        "title",
        "kind",
        "adapted",
        "towns",
        "downloaded",
        "viewed",
        "last_adapted",
    ]
    export_headings = {
        "title": "Titel",
        "kind": "Art",
        "adapted": "Anpassungen",
        "towns": "Kommunen",
        "downloaded": "Downloads (12 Monate)",
        "viewed": "Aufrufe (12 Monate)",
        "last_adapted": "Zuletzt angepasst",
    }
    custom_field_preprocess = {"kind": {"csv": kind_word, "xlsx": kind_word}}

    @classmethod
    def is_for(cls, user) -> bool:
        return may_edit_items(user)

    def get_base_queryset(self) -> PageQuerySet:
        return used_items(adaptable_items(self.request.user))


def adaptable_items(user) -> PageQuerySet:
    """The published texts and sharepics: only of them a town makes its own version."""
    others = (ItemKind.PRESS_KIT, ItemKind.COUNTER_SPEECH)
    return editable_items(user).live().exclude(kind__in=others)


def adapted(column: str, function, **options) -> list:
    """What the function makes of each kind's adaptations; an item is of one kind."""
    return [
        function(f"{model._meta.model_name}__adaptations{column}", **options)
        for model in (TextItemPage, SharepicPage)
    ]


def used_items(items: PageQuerySet) -> PageQuerySet:
    return items.annotate(
        adapted=reduce(add, adapted("", Count, distinct=True)),
        towns=reduce(add, adapted("__municipality", Count, distinct=True)),
        last_adapted=Coalesce(*adapted("__created_at", Max)),
        downloaded=hits(Hit.EXPORT, Hit.TRIAL),
        viewed=hits(Hit.VIEW),
    ).order_by("-adapted", "-downloaded", "title")


def hits(*kinds: Hit) -> Coalesce:
    """The counts of the last year; a subject is the number of a page."""
    since = timezone.localdate() - A_YEAR
    counts = DailyCount.objects.filter(
        kind__in=kinds, subject=OuterRef("pk"), day__gte=since
    )
    totals = counts.values("subject").annotate(total=Sum("count")).values("total")
    return Coalesce(Subquery(totals), 0)


def unused_items(user) -> PageQuerySet:
    return used_items(adaptable_items(user)).filter(adapted=0, downloaded=0)


LISTS = (
    DeskList(
        order=310,
        one="Vorlage ist bald oder schon überfällig: Stimmt sie noch?",
        many="Vorlagen sind bald oder schon überfällig: Stimmen sie noch?",
        url=ItemCheckReport.address,
        is_for=may_edit_items,
        count=lambda user: items_to_check(user).count(),
    ),
    DeskList(
        order=800,
        one="Vorlage hat noch niemand angepasst oder heruntergeladen.",
        many="Vorlagen hat noch niemand angepasst oder heruntergeladen.",
        url=lambda: ItemUseReport.address("?use=unused"),
        is_for=may_edit_items,
        count=lambda user: unused_items(user).count(),
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
