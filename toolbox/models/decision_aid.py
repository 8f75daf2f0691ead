# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The decision aid: one question after the other, the first yes says what to do.

The address holds the answers (`?frage=3&antwort=ja`), so going back and reloading keep
them, and nothing is stored.
"""

from dataclasses import dataclass

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.fields import BodyField
from cms.models import SupportService, current_services
from cms.models.base import BasePage
from toolbox.blocks.decisions import ActionBlock, QuestionBlock

from .item_page import ItemPage
from .shelf import Shelf

MOST_ITEMS = 12
YES, END = "ja", "ende"
EMERGENCY = SupportService.Kind.EMERGENCY


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visitor stands: at a question, or at what to do after it.

    `number` counts from 1; one more than there are questions is the end.
    """

    number: int
    is_decided: bool


class DecisionAidPage(BasePage):
    summary = models.CharField("Wofür diese Hilfe da ist", max_length=220)
    intro = models.TextField(
        "Einleitung", max_length=400, help_text="Steht über der ersten Frage."
    )
    questions = BodyField([("question", QuestionBlock())], verbose_name="Fragen")
    otherwise = BodyField(
        [("action", ActionBlock())],
        verbose_name="Wenn keine Frage mit Ja beantwortet wurde",
        min_num=1,
        max_num=1,
    )
    legal_note = models.TextField("Rechtlicher Hinweis", max_length=800, blank=True)
    legal_note_date = models.DateField("Rechtsstand", null=True, blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("intro"),
        FieldPanel("questions"),
        FieldPanel("otherwise"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("legal_note"), FieldPanel("legal_note_date")])],
            heading="Recht",
        ),
    ]
    parent_page_types = ["toolbox.ToolboxIndexPage"]
    subpage_types = []
    template = "toolbox/decision_aid_page.html"

    class Meta:
        verbose_name = "Entscheidungshilfe"
        verbose_name_plural = "Entscheidungshilfen"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        place = self.place(request.GET.get("frage", ""), request.GET.get("antwort", ""))
        return context | self.shown(place)

    def place(self, number: str, answer: str) -> Place:
        """Whatever else stands in the address leads to the first question."""
        last = len(self.questions)
        if number == END:
            return Place(last + 1, is_decided=True)
        known = [str(one) for one in range(1, last + 1)]
        if number not in known:
            return Place(1, is_decided=not last)
        return Place(int(number), is_decided=answer == YES)

    def shown(self, place: Place) -> dict[str, object]:
        """What the page shows at a place: a question, or an action with its items."""
        questions = [block.value for block in self.questions]
        asked = questions[place.number - 1] if place.number <= len(questions) else None
        action = asked["action"] if asked else self.default_action
        following = place.number + 1 if place.number < len(questions) else END
        services = services_of(action)
        return {
            "place": place,
            "question": asked,
            "action": action if place.is_decided else None,
            "items": items_of(action) if place.is_decided else [],
            "services": services,
            "calls": [one for one in services if one.kind == EMERGENCY and one.phone],
            "answered": list(enumerate(questions[: place.number - 1], start=1)),
            "count": len(questions),
            "yes_url": f"?frage={place.number}&antwort={YES}",
            "no_url": f"?frage={following}",
        }

    @property
    def default_action(self):
        return self.otherwise[0].value if self.otherwise else None


def items_of(action) -> list[ItemPage]:
    """The published ones, in the editors' order; internal ones are marked as such."""
    keys = [page.pk for page in action["items"] if page] if action else []
    if not keys:
        return []
    found = Shelf(lambda items: items.filter(pk__in=keys))[:MOST_ITEMS]
    return sorted(found, key=lambda item: keys.index(item.pk))


def services_of(action) -> list[SupportService]:
    """Those that are still open, a successor in the place of the one it replaced."""
    services = [service for service in action["services"] if service] if action else []
    return current_services(services)
