# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The cells of the reports that Wagtail has not: a button, a date, a status."""

from collections.abc import Callable
from typing import Any

from django.middleware.csrf import get_token
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column


class DateColumn(Column):
    """The whole date in German; if due, with "überfällig" once it has passed."""

    cell_template_name = "desk/due_cell.html"

    def __init__(self, name: str, is_due: bool = False, **kwargs) -> None:
        super().__init__(name, **kwargs)
        self.is_due = is_due

    def get_cell_context_data(self, instance, parent_context) -> dict:
        context = super().get_cell_context_data(instance, parent_context)
        day = self.get_value(instance)
        context["day"] = date_format(day, "DATE_FORMAT") if day else ""
        has_passed = bool(day) and day < timezone.localdate()
        context["is_overdue"] = self.is_due and has_passed
        return context


class ConfirmColumn(Column):
    """The button "Geprüft" for whoever may change the row."""

    cell_template_name = "desk/confirm_cell.html"

    def __init__(self, address: Callable[[Any], str]) -> None:
        super().__init__("confirm", label="Geprüft?", accessor=address)

    def get_cell_context_data(self, instance, parent_context) -> dict:
        request = parent_context["request"]
        return {
            **super().get_cell_context_data(instance, parent_context),
            "csrf_token": get_token(request),
        }
