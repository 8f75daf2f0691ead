# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report on the state of the search, and a notice of it on the start page."""

from collections.abc import Iterable

from django.apps import apps
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.forms import Media
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views import View
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn

from search.models import PendingChange
from search.watching import health

from .reports import DeskReport


def may_read(user) -> bool:
    return user.has_perm("search.view_searchtarget")


def may_try_again(user) -> bool:
    return user.has_perm("search.change_searchtarget")


class ChangeFilterSet(WagtailFilterSet):
    STATES = (("failed", "Nur fehlgeschlagene"),)

    state = ChoiceFilter(
        label="Zeigen",
        choices=STATES,
        empty_label="Alle wartenden",
        method="by_state",
    )

    class Meta:
        model = PendingChange
        fields: list[str] = []

    def by_state(self, changes, name: str, value: str):
        return changes.filter(attempts__gt=0)


class SearchStateReport(DeskReport):
    """The indexes above, below them the changes that wait, the oldest first."""

    name = "zustand-der-suche"
    page_title = "Zustand der Suche"
    header_icon = "search"
    template_name = "desk/search_state.html"
    model = PendingChange
    filterset_class = ChangeFilterSet
    nothing = "Es wartet keine Änderung: Die Suche ist auf dem neuesten Stand."
    columns = [
        Column("title", label="Was"),
        Column("label", label="Wohin"),
        DateColumn("noted_at", label="Geändert"),
        Column("attempts", label="Versuche"),
        Column("reason", label="Grund"),
    ]
    list_export = ["key", "target", "noted_at", "attempts", "try_after", "last_error"]
    export_headings = {
        "key": "Schlüssel",
        "target": "Suchindex",
        "noted_at": "Geändert",
        "attempts": "Versuche",
        "try_after": "Nächster Versuch",
        "last_error": "Fehler",
    }

    @classmethod
    def is_for(cls, user) -> bool:
        return may_read(user)

    def get_base_queryset(self):
        return PendingChange.objects.order_by("-attempts", "noted_at", "pk")

    def decorate_paginated_queryset(self, object_list):
        changes = list(object_list)
        titles = titles_of(changes)
        for change in changes:
            change.title = titles.get((change.model, change.number), change.key)
            change.label = health.label_of(change.target_id)
            change.reason = health.reason_of(change.last_error)
        return changes

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        if not self.results_only:
            context["states"] = health.index_states()
            waits = any(state.waiting for state in context["states"])
            context["may_try_again"] = waits and may_try_again(self.request.user)
            context["media"] += SearchNotice.media
        return context


def titles_of(changes: Iterable[PendingChange]) -> dict[tuple[str, str], str]:
    """What people call the objects: one query for each model, not for each row."""
    numbers: dict[str, set[str]] = {}
    for change in changes:
        numbers.setdefault(change.model, set()).add(change.number)
    return {
        (label, str(row.pk)): str(row)
        for label, wanted in numbers.items()
        for row in rows_of(label, wanted)
    }


def rows_of(label: str, numbers: set[str]) -> Iterable[Model]:
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        return []
    return model._default_manager.filter(pk__in=numbers)


class TryAgainView(View):
    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        if not may_try_again(request.user):
            raise PermissionDenied
        health.try_again()
        left = PendingChange.objects.count()
        if left:
            messages.warning(
                request,
                f"Es wird noch einmal versucht. {waiting_words(left)} Laden Sie die "
                "Seite in einer Minute neu.",
            )
        else:
            messages.success(request, "Alles ist eingetragen.")
        return redirect(SearchStateReport.address())


def waiting_words(number: int) -> str:
    if number == 1:
        return "Noch wartet eine Änderung."
    return f"Noch warten {number} Änderungen."


class SearchNotice(Component):
    """What is wrong with the search; nothing is shown as long as all is well."""

    name = "search_notice"
    template_name = "desk/search_notice.html"
    order = 40
    media = Media(css={"all": ["css/admin/desk.css"]})

    def get_context_data(self, parent_context) -> dict:
        user = parent_context["request"].user
        worries = health.worries() if may_read(user) else []
        return {"worries": worries, "address": SearchStateReport.address()}
