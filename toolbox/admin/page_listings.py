# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the toolbox by kind, with what an editor looks for them by."""

from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet

from cms.desk.columns import DateColumn
from cms.desk.reports import DueFilter
from toolbox.models import (
    CounterSpeechPage,
    DecisionAidPage,
    Occasion,
    Phenomenon,
    PressKitPage,
    ScenarioPage,
    SharepicPage,
    TextItemPage,
)
from toolbox.models.choices import TEXT_KINDS

TITLE, STATUS = "title", "status"
BY_WAGTAIL = {column.name: column for column in IndexView.base_columns}
SELECT, UPDATED = BY_WAGTAIL["bulk_actions"], BY_WAGTAIL["latest_revision_created_at"]
REFERENCE = Column("reference", label="Kennung", sort_key="reference")
KIND = Column("kind", label="Art", accessor="get_kind_display", sort_key="kind")
CHECKED = DateColumn(
    "checked_until", label="Geprüft bis", sort_key="checked_until", is_due=True
)


def columns_of(*own: Column) -> list[Column]:
    return [SELECT, BY_WAGTAIL[TITLE], *own, UPDATED, BY_WAGTAIL[STATUS]]


class Among:
    """A filter on a second query: Wagtail's search then needs no index of the field."""

    def filter(self, queryset, value):
        if value in (None, ""):
            return queryset
        found = super().filter(queryset.model._default_manager.all(), value)
        return queryset.filter(pk__in=found.order_by().values("pk"))


class DueAmong(Among, DueFilter):
    pass


class TermAmong(Among, ModelChoiceFilter):
    pass


class KindAmong(Among, ChoiceFilter):
    pass


class CheckedFilterSet(PageFilterSet):
    """Without Wagtail's filters by site and children: there is one, and are none."""

    due = DueAmong("checked_until")
    occasions = TermAmong(label="Anlass", queryset=Occasion.objects.all())

    site = None
    has_child_pages = None


class ItemFilterSet(CheckedFilterSet):
    phenomena = TermAmong(label="Phänomen", queryset=Phenomenon.objects.all())


class TextItemFilterSet(ItemFilterSet):
    kind = KindAmong(label="Art", choices=TEXT_KINDS)


class ToolboxListingViewSet(PageListingViewSet):
    """A list that the menu of the toolbox offers; of items unless it says otherwise."""

    add_to_admin_menu = False
    columns = columns_of(REFERENCE, CHECKED)
    filterset_class = ItemFilterSet


class ItemListingViewSet(ToolboxListingViewSet):
    model = TextItemPage
    name = "items"
    icon = "doc-full"
    menu_label = "Textvorlagen"
    columns = columns_of(REFERENCE, KIND, CHECKED)
    filterset_class = TextItemFilterSet


class SharepicListingViewSet(ToolboxListingViewSet):
    model = SharepicPage
    name = "sharepics"
    icon = "image"
    menu_label = "Sharepics"


class CounterSpeechListingViewSet(ToolboxListingViewSet):
    model = CounterSpeechPage
    name = "counter_speeches"
    icon = "comment"
    menu_label = "Gegenreden"


class PressKitListingViewSet(ToolboxListingViewSet):
    model = PressKitPage
    name = "press_kits"
    icon = "folder-open-inverse"
    menu_label = "Pressemappen"


class ScenarioListingViewSet(ToolboxListingViewSet):
    model = ScenarioPage
    name = "scenarios"
    icon = "tasks"
    menu_label = "Pakete"
    columns = columns_of(Column("phase", label="Phase", accessor="stage"), CHECKED)
    filterset_class = CheckedFilterSet


class DecisionAidListingViewSet(PageListingViewSet):
    model = DecisionAidPage
    name = "decision_aids"
    icon = "help"
    menu_label = "Entscheidungshilfen"
    add_to_admin_menu = False


PAGE_LISTINGS = (
    ItemListingViewSet,
    ScenarioListingViewSet,
    SharepicListingViewSet,
    CounterSpeechListingViewSet,
    PressKitListingViewSet,
    DecisionAidListingViewSet,
)
