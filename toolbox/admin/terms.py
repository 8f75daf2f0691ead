# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The terms come in, their lists and forms in the admin go out."""

from wagtail.snippets.views.snippets import SnippetViewSet

from cms.desk.columns import DateColumn
from toolbox.models import (
    Audience,
    Channel,
    ChannelLimits,
    Occasion,
    Phenomenon,
    Sender,
    Tone,
)


def term_viewset(term, term_icon: str) -> type[SnippetViewSet]:
    """The listing of one kind of term; all look the same."""
    own = ("parent", "pmk_code")
    more = [name for name in own if hasattr(term, name)]
    return type(
        f"{term.__name__}ViewSet",
        (SnippetViewSet,),
        {
            "model": term,
            "icon": term_icon,
            "menu_label": term._meta.verbose_name_plural,
            "list_display": ["name", *more, "slug", "sort_order"],
        },
    )


class ChannelLimitsViewSet(SnippetViewSet):
    model = ChannelLimits
    icon = "mail"
    menu_label = "Grenzwerte der Kanäle"
    list_display = [
        "key",
        "limit",
        "max_hashtags",
        "alt_limit",
        "source",
        "checked_on",
        DateColumn("check_again_on", label="Wieder prüfen am", is_due=True),
    ]
    ordering = ["check_again_on", "key"]


TERM_VIEWSETS = (
    term_viewset(Occasion, "calendar-alt"),
    term_viewset(Phenomenon, "tag"),
    term_viewset(Audience, "group"),
    term_viewset(Channel, "mail"),
    term_viewset(Sender, "user"),
    term_viewset(Tone, "comment"),
    ChannelLimitsViewSet,
)
