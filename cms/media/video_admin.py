# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The admin's list of videos, and the chooser that blocks use."""

from wagtail.snippets.views.snippets import SnippetViewSet

from cms.models import CommunityVideo


class CommunityVideoViewSet(SnippetViewSet):
    model = CommunityVideo
    icon = "media"
    menu_label = "Videos"
    menu_name = "videos"
    menu_order = 550
    add_to_admin_menu = True
    list_display = ["title", "length", "author", "licence"]
    list_filter = ["licence"]
