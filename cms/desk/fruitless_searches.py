# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The report of searches without results, and what an editor makes of each.

Rooms above offer more to be done through the hook `register_fruitless_action`, which
returns a `FruitlessAction`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.views import View
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.utils import get_valid_next_url_from_request

from search.models import FruitlessSearch, SynonymGroup
from search.page.addresses import TEXT

from .columns import DateColumn
from .lists import DeskList, registered
from .reports import DeskReport


@dataclass(frozen=True)
class FruitlessAction:
    """A link beside each search, to a form that takes its words by a parameter.

    Without an address the person may not do it.
    """

    order: int
    label: str
    parameter: str
    url: Callable[[Any], str | None]


def may_read(user) -> bool:
    return user.has_perm("search.view_fruitlesssearch")


def may_decide(user) -> bool:
    return user.has_perm("search.change_fruitlesssearch")


def synonym_address(user) -> str | None:
    if not user.has_perm("search.add_synonymgroup"):
        return None
    address: str = reverse(SynonymGroup.snippet_viewset.get_url_name("add"))
    return address


MAKE_SYNONYM = FruitlessAction(
    order=10, label="Synonym anlegen", parameter="terms", url=synonym_address
)


def forms_for(user) -> list[tuple[FruitlessAction, str]]:
    """What the person may do about a search, each with the address of its form."""
    actions = registered("register_fruitless_action")
    addressed = [(action, action.url(user)) for action in actions]
    allowed = [(action, address) for action, address in addressed if address]
    return sorted(allowed, key=lambda pair: pair[0].order)


class ActionsColumn(Column):
    """What can be done about a search, in this order: words, texts, nothing."""

    cell_template_name = "desk/fruitless_cell.html"

    class Media:
        css = {"all": ["css/admin/desk.css"]}

    def __init__(self, user) -> None:
        super().__init__("actions", label="Was tun?", accessor="pk")
        self.forms = forms_for(user)
        self.may_decide = may_decide(user)

    def get_cell_context_data(self, instance, parent_context) -> dict:
        return {
            **super().get_cell_context_data(instance, parent_context),
            "links": [
                (action.label, f"{url}?{urlencode({action.parameter: instance})}")
                for action, url in self.forms
            ],
            "may_decide": self.may_decide,
            "csrf_token": get_token(parent_context["request"]),
        }


def search_address(search: FruitlessSearch) -> str:
    """Where an editor sees whether it still finds nothing; hers is not counted."""
    return f"{reverse('search:results')}?{urlencode({TEXT: search})}"


class FruitlessFilterSet(WagtailFilterSet):
    STATES = (("ignored", "Ignorierte"), ("all", "Alle"))

    state = ChoiceFilter(label="Zeigen", choices=STATES, empty_label="Offene")

    class Meta:
        model = FruitlessSearch
        fields: list[str] = []

    def filter_queryset(self, queryset):
        """Without a choice only what nobody has decided on."""
        wanted = {"ignored": {"is_ignored": True}, "all": {}}
        chosen = wanted.get(self.form.cleaned_data["state"], {"is_ignored": False})
        return queryset.filter(**chosen)


class FruitlessSearchReport(DeskReport):
    """The most wanted first."""

    name = "suchen-ohne-treffer"
    page_title = "Suchen ohne Treffer"
    header_icon = "search"
    model = FruitlessSearch
    filterset_class = FruitlessFilterSet
    default_ordering = "-visitors"
    nothing = (
        "In den letzten 90 Tagen hat niemand öfter vergeblich gesucht. Hier steht, was "
        "an drei Tagen oder von drei Menschen gesucht wurde und nichts fand."
    )
    list_export = [
        "wording",
        "visitors",
        "days",
        "searches",
        "first_on",
        "last_on",
        "is_ignored",
    ]

    @classmethod
    def is_for(cls, user) -> bool:
        return may_read(user)

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn(
                "wording",
                label="Gesucht",
                sort_key="wording",
                get_url=search_address,
            ),
            Column("visitors", label="Besuche", sort_key="visitors"),
            Column("days", label="Tage", sort_key="days"),
            DateColumn("last_on", label="Zuletzt", sort_key="last_on"),
            ActionsColumn(self.request.user),
        ]

    def get_base_queryset(self):
        return FruitlessSearch.objects.shown()


class IgnoreSearchView(View):
    """The buttons "Ignorieren" and "Wieder zeigen": one POST, then back to the list."""

    http_method_names = ["post"]
    is_ignored = True

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not may_decide(request.user):
            raise PermissionDenied
        search = get_object_or_404(FruitlessSearch.objects.shown(), pk=pk)
        FruitlessSearch.objects.filter(pk=search.pk).update(is_ignored=self.is_ignored)
        messages.success(request, self.sentence(search))
        back = get_valid_next_url_from_request(request)
        return HttpResponseRedirect(back or FruitlessSearchReport.address())

    def sentence(self, search: FruitlessSearch) -> str:
        if self.is_ignored:
            return (
                f"„{search}“ wird nicht mehr gezeigt. Mit dem Filter „Ignorierte“ "
                "finden Sie die Suche wieder."
            )
        return f"„{search}“ steht wieder in der Liste."


FRUITLESS_SEARCHES = DeskList(
    order=700,
    one="Suche findet nichts: Fehlt ein Synonym oder ein Text?",
    many="Suchen finden nichts: Fehlt ein Synonym oder ein Text?",
    url=FruitlessSearchReport.address,
    is_for=may_read,
    count=lambda user: FruitlessSearch.objects.open().count(),
)
