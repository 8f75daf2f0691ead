# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's listings of municipalities and memberships."""

from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from network.forms.profile import SECTIONS
from network.models import Membership, Municipality

MENU_ORDER = 400


def panels_of(title: str) -> MultiFieldPanel:
    return MultiFieldPanel(
        [FieldPanel(name) for name in SECTIONS[title]], heading=title
    )


class MunicipalityViewSet(SnippetViewSet):
    model = Municipality
    icon = "group"
    menu_label = "Kommunen"
    list_display = ["full_name", "federal_state", "role", "population"]
    list_filter = ["role", "kind", "federal_state"]
    list_export = ["full_name", "official_key", "federal_state", "role", "population"]
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    panels_of("Ihre Kommune"),
                    FieldRowPanel([FieldPanel("slug"), FieldPanel("official_key")]),
                    FieldRowPanel([FieldPanel("federal_state"), FieldPanel("role")]),
                    panels_of("Öffentliches Verzeichnis"),
                    panels_of("Anschrift und Impressum"),
                ],
                heading="Kommune",
            ),
            ObjectList(
                [panels_of("Leitung der Verwaltung"), panels_of("Pressekontakt")],
                heading="Menschen",
            ),
            ObjectList(
                [
                    panels_of("So heißt Ihre Kommune im Satz"),
                    panels_of("So heißt das Amt im Satz"),
                ],
                heading="Grammatik",
            ),
        ]
    )


class MembershipViewSet(SnippetViewSet):
    model = Membership
    icon = "user"
    menu_label = "Mitgliedschaften"
    list_display = ["user", "municipality", "role", "created_at"]
    list_filter = ["municipality", "role"]
    panels = [FieldPanel("user"), FieldPanel("municipality"), FieldPanel("role")]


class NetworkViewSetGroup(SnippetViewSetGroup):
    items = (MunicipalityViewSet, MembershipViewSet)
    menu_label = "Netzwerk"
    menu_name = "network"
    menu_icon = "globe"
    menu_order = MENU_ORDER


register_snippet(NetworkViewSetGroup)
