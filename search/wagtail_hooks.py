# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The search in Wagtail's admin: its menu."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.contrib.search_promotions.forms import QueryForm
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .desk.synonyms import SynonymViewSet

MENU_ORDER = 650
PROMOTED_WORDS = (
    "Alle diese Wörter müssen in der Suche vorkommen; Reihenfolge, Beugung und weitere "
    "Wörter sind gleichgültig."
)
# Wagtail says that only exactly these words fit; `search.page.promotions` knows better.
QueryForm.base_fields["query_string"].help_text = PROMOTED_WORDS


class SearchViewSetGroup(SnippetViewSetGroup):
    items = (SynonymViewSet,)
    menu_label = "Website-Suche"
    menu_name = "search"
    menu_icon = "search"
    menu_order = MENU_ORDER


register_snippet(SearchViewSetGroup)


@hooks.register("construct_reports_menu")
def without_search_terms(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Wagtail's list of what was searched stays empty: nothing is written to it."""
    menu_items[:] = [item for item in menu_items if item.name != "search-terms"]
