# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The search in Wagtail's admin: its menu."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .desk.synonyms import SynonymViewSet

MENU_ORDER = 650


class SearchViewSetGroup(SnippetViewSetGroup):
    items = (SynonymViewSet,)
    menu_label = "Website-Suche"
    menu_name = "search"
    menu_icon = "search"
    menu_order = MENU_ORDER


register_snippet(SearchViewSetGroup)
