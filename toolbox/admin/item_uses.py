# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of items most and least used, by towns and by visitors."""

from datetime import timedelta
from functools import reduce
from operator import add

from django.db.models import Count, Max, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.desk.checking import page_edit_address
from cms.desk.columns import DateColumn
from cms.desk.lists import DeskList
from cms.desk.reports import DeskReport
from cms.models import DailyCount, Hit
from toolbox.models.choices import ItemKind

from .editable_items import editable_items, kind_label, kind_word, may_edit_items

A_YEAR = timedelta(days=365)


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
    """The published ones whose use by towns can be counted: a press kit of a town does
    not say where it comes from.
    """
    return editable_items(user).live().exclude(kind=ItemKind.PRESS_KIT)


def adapted(column: str, function, **options) -> list:
    """What the function makes of texts' and sharepics' adaptations; an item has one."""
    relations = ("adaptations", "sharepicpage__sharepicadaptations")
    return [function(f"{relation}{column}", **options) for relation in relations]


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


UNUSED_ITEMS = DeskList(
    order=800,
    one="Vorlage hat noch niemand angepasst oder heruntergeladen.",
    many="Vorlagen hat noch niemand angepasst oder heruntergeladen.",
    url=lambda: ItemUseReport.address("?use=unused"),
    is_for=may_edit_items,
    count=lambda user: unused_items(user).count(),
)
