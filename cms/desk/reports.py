# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What the reports of the desk share: who may read them, filters, export, menu."""

from abc import ABC, abstractmethod
from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.urls import path, reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import ReportView
from wagtail.admin.viewsets.base import ViewSet
from wagtail.models import Page

SOON = timedelta(days=30)
RISKY_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r")


class DeskReport(ABC, ReportView):
    """A report for those `is_for` lets in; its name is its place in the menu."""

    name = ""
    header_icon = "list-ul"
    is_searchable = False
    nothing = "Hier ist gerade nichts zu tun."

    @classmethod
    @abstractmethod
    def is_for(cls, user) -> bool:
        """Whether the person may see the report, and its line on the desk."""

    @classmethod
    def address(cls, query: str = "") -> str:
        return reverse(f"desk_{cls.name}:index") + query

    def dispatch(self, request, *args, **kwargs):
        if not self.is_for(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_index_url(self) -> str:
        return self.address()

    def get_index_results_url(self) -> str:
        return reverse(f"desk_{self.name}:results")

    def get_filename(self) -> str:
        return f"{self.name}-{timezone.localdate().isoformat()}"

    @property
    def no_results_message(self) -> str:
        if self.is_filtering:
            return "Zu dieser Auswahl gibt es nichts."
        return self.nothing

    def preprocess_field_value(self, field, value, export_format):
        """A spreadsheet must not take an editor's words for a formula."""
        cell = super().preprocess_field_value(field, value, export_format)
        is_risky = isinstance(cell, str) and cell.startswith(RISKY_BEGINNINGS)
        return f"'{cell}" if is_risky and export_format == self.FORMAT_CSV else cell


class RowReport(DeskReport):
    """A report whose rows are not a table of the database, but a list of rows."""

    @abstractmethod
    def rows(self) -> list:
        """All there is; the filters choose among them."""

    def get_queryset(self) -> list:
        return self.rows()

    def filter_queryset(self, queryset: list) -> list:
        if self.filters and self.filters.is_valid():
            return self.filters.matching(queryset)
        return queryset


class RowFilterSet(WagtailFilterSet):
    """Keeps the rows whose attribute is what was chosen, by the filter's name."""

    def __init__(self, data=None, queryset=None, **kwargs) -> None:
        super().__init__(data, Page.objects.none(), **kwargs)

    def matching(self, rows: list) -> list:
        chosen = {key: value for key, value in self.form.cleaned_data.items() if value}
        return [
            row
            for row in rows
            if all(str(getattr(row, key)) == value for key, value in chosen.items())
        ]


class DueFilter(ChoiceFilter):
    """Overdue, or due within the next thirty days."""

    CHOICES = (("overdue", "Überfällig"), ("soon", "In den nächsten 30 Tagen"))

    def __init__(self, field_name: str) -> None:
        super().__init__(
            label="Fällig",
            field_name=field_name,
            choices=self.CHOICES,
            empty_label=None,
        )

    def filter(self, queryset, value):
        lookup = {"overdue": "lt", "soon": "gte"}.get(value)
        if lookup is None:
            return queryset
        return queryset.filter(**{f"{self.field_name}__{lookup}": timezone.localdate()})


class ReportMenuItem(MenuItem):
    def __init__(self, report: type[DeskReport], **kwargs) -> None:
        self.report = report
        super().__init__(
            report.page_title,
            report.address(),
            name=report.name,
            icon_name=report.header_icon,
            **kwargs,
        )

    def is_shown(self, request) -> bool:
        return self.report.is_for(request.user)


class ReportViewSet(ViewSet):
    """Gives a report its address and its entry in the menu of reports."""

    menu_hook = "register_reports_menu_item"

    def __init__(self, report: type[DeskReport], order: int) -> None:
        super().__init__(f"desk_{report.name}", url_prefix=f"reports/{report.name}")
        self.report = report
        self.order = order

    def get_menu_item(self, order=None) -> ReportMenuItem:
        return ReportMenuItem(self.report, order=self.order)

    def get_urlpatterns(self) -> list:
        view = self.report
        return [
            path("", view.as_view(), name="index"),
            path("ergebnisse/", view.as_view(results_only=True), name="results"),
        ]
