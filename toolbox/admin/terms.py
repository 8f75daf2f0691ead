# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The terms and what is found by them come in, their lists and forms go out."""

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.desk.columns import DateColumn
from cms.desk.lists import DeskList
from cms.desk.used_in import USED_IN, KeptViewSet
from toolbox.models import (
    Attack,
    Audience,
    Channel,
    ChannelLimits,
    CommemorationDay,
    LanguageLevel,
    Occasion,
    Phase,
    Phenomenon,
    Sender,
    Strategy,
    Tone,
)

HELP = {
    "slug": "Steht in Adressen und in den Dateien der Startinhalte. Bitte nach der "
    "ersten Verwendung nicht mehr ändern.",
    "sort_order": "Kleine Zahlen stehen in jeder Auswahl vorn.",
    "parent": "Leer bei einem Anlass der oberen Ebene. Darunter gibt es genau eine "
    "weitere Ebene.",
    "explanation": "Ein, zwei Sätze für alle, die das Wort nicht kennen. Sie stehen im "
    "Steckbrief jeder Vorlage und in der Toolbox bei „Was bedeuten die Wörter?“.",
    "rules": "Danach prüft die Textprüfung Vorlagen dieses Niveaus.",
    "is_marked": "In Listen und Suchergebnissen fällt das Wort farbig auf. Ohne Haken "
    "steht es nur klein dabei.",
    "leads_search": "Für Vorlagen, die gebraucht werden, wenn gerade etwas geschehen "
    "ist.",
    "leads_packages": "Pakete dieser Phase stehen unter „Was ist passiert?“, die "
    "anderen darunter bei „Was haben Sie vor?“.",
    "pmk_code": "So, wie die Polizei das Themenfeld nennt. Leer, wenn keines passt.",
}
#: What only some terms have, in the order of the form.
EXTRA_FIELDS = (
    "parent",
    "pmk_code",
    "explanation",
    "rules",
    "is_marked",
    "leads_search",
    "leads_packages",
)


class NamedViewSet(KeptViewSet):
    # Few enough to be read in the database, without an index of their own.
    search_fields = ["name", "slug"]
    search_backend_name = None


def term_viewset(term, term_icon: str) -> type[SnippetViewSet]:
    """The listing of one kind of term; all look the same."""
    more = [name for name in EXTRA_FIELDS if hasattr(term, name)]
    fields = [*more, "slug", "sort_order"]
    panels = [FieldPanel(name, help_text=HELP.get(name, "")) for name in fields]
    return type(
        f"{term.__name__}ViewSet",
        (NamedViewSet,),
        {
            "model": term,
            "icon": term_icon,
            "menu_label": term._meta.verbose_name_plural,
            "list_display": ["name", *(one for one in fields if one != "explanation")],
            "panels": [FieldPanel("name"), *panels, USED_IN],
        },
    )


class CommemorationDayViewSet(SnippetViewSet):
    model = CommemorationDay
    icon = "date"
    menu_label = "Gedenk- und Aktionstage"
    list_display = [
        "name",
        "kind",
        "when",
        Column("items", label="Vorlagen", accessor="number_of_items"),
    ]
    list_filter = ["kind", "phenomena"]
    ordering = ["name"]
    search_fields = ["name", "remembered"]
    search_backend_name = None

    def get_queryset(self, request) -> QuerySet:
        """Days of which nobody has written anything stand out by their 0."""
        return CommemorationDay.objects.annotate(number_of_items=Count("day_items"))


class StrategyViewSet(NamedViewSet):
    model = Strategy
    icon = "clipboard-list"
    menu_label = "Strategien"
    list_display = ["name", "strength", "is_advised", "sort_order"]
    panels = [*Strategy.panels, USED_IN]


class AttackViewSet(NamedViewSet):
    model = Attack
    icon = "warning"
    menu_label = "Arten von Angriffen"
    list_display = ["name", "summary", "sort_order"]
    panels = [*Attack.panels, USED_IN]


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
    term_viewset(LanguageLevel, "openquote"),
    term_viewset(Phase, "time"),
)


def overdue_limits() -> QuerySet:
    return ChannelLimits.objects.filter(check_again_on__lt=timezone.localdate())


OVERDUE_LIMITS = DeskList(
    order=307,
    one="Kanal hat überfällige Grenzwerte: Gelten sie noch?",
    many="Kanäle haben überfällige Grenzwerte: Gelten sie noch?",
    url=lambda: reverse("wagtailsnippets_toolbox_channellimits:list"),
    is_for=lambda user: user.has_perm("toolbox.change_channellimits"),
    count=lambda user: overdue_limits().count(),
)
