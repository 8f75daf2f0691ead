# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's list and forms of synonyms, with what each group does in a sentence."""

from django.contrib import messages
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from search import configured
from search.engines.port import EngineUnavailable, IndexMissing
from search.models import SynonymGroup
from search.query.synonyms import stems_of
from search.watching.fruitless import settle

MOST_WARNINGS = 3
MOST_NAMED = 5


def effect_of(group: SynonymGroup) -> str:
    """What a person who searches notices of the group."""
    if not group.is_active:
        return "Die Gruppe ist ausgeschaltet und gilt in der Suche nicht."
    first, *others = group.term_list
    found = group.target_list if group.is_one_way else others
    quoted = " und ".join(
        filter(None, [", ".join(map(quote, found[:-1])), quote(found[-1])])
    )
    return f"Wer {quote(first)} sucht, findet ab jetzt auch {quoted}."


def quote(term: str) -> str:
    return f"„{term}“"


class TellsEffect:
    """Mixin for the views that save: the effect, and what other groups have as well.

    Searches for its words that found nothing leave the report of them.
    """

    def get_success_message(self, *args) -> str:
        return f"Gespeichert. {effect_of(self.object)}"

    def run_after_hook(self):
        if self.object.is_active:
            settle(self.object.term_list)
            self.warn_if_useless()
        for term, group in self.object.overlaps()[:MOST_WARNINGS]:
            messages.warning(
                self.request,
                f"{quote(term)} steht auch in der Gruppe „{group}“. Beide gelten. "
                "Prüfen Sie, ob eine genügt.",
            )
        return super().run_after_hook()

    def warn_if_useless(self) -> None:
        """A group helps only if one of its words stands in what can be found."""
        group = self.object
        leading_to = group.target_list if group.is_one_way else group.term_list
        if not may_be_found(leading_to):
            messages.warning(
                self.request,
                "Noch steht keines dieser Wörter in einem Inhalt: "
                f"{', '.join(map(quote, leading_to[:MOST_NAMED]))}. Die Gruppe hilft "
                "erst, wenn es etwas zu finden gibt.",
            )


def may_be_found(terms: list[str]) -> bool:
    """Whether all words of one of the terms stand in the index, if there is one."""
    analyzer, index = configured.analyzer(), configured.embedded()
    try:
        return any(
            all(map(index.documents_with, stems))
            for term in terms
            if (stems := stems_of(term, analyzer))
        )
    except (EngineUnavailable, IndexMissing):
        return True


class AddSynonymsView(TellsEffect, CreateView):
    def get_initial(self) -> dict:
        """A report links here with the words that found nothing."""
        return {
            **super().get_initial(),
            "terms": self.request.GET.get("terms", "")[:200],
        }


class EditSynonymsView(TellsEffect, EditView):
    pass


class SynonymViewSet(SnippetViewSet):
    model = SynonymGroup
    icon = "link"
    menu_label = "Synonyme"
    menu_name = "synonyms"
    add_view_class = AddSynonymsView
    edit_view_class = EditSynonymsView
    copy_view_enabled = False
    list_display = [
        "__str__",
        Column("direction", label="Wirkung", accessor="get_direction_display"),
        Column("note", label="Notiz"),
        BooleanColumn("is_active", label="Wirkt", sort_key="is_active"),
        DateColumn("updated_at", label="Geändert", sort_key="updated_at"),
    ]
    list_filter = ["direction", "is_active"]
    list_export = ["direction", "terms", "targets", "note", "is_active"]
    search_fields = ["terms", "targets", "note"]
    ordering = ["terms"]
    list_per_page = 50
