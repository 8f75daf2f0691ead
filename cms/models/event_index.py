# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The list of events: coming or past, on site or online."""

from django import forms
from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from .base import BasePage, OncePerLanguage
from .events import EventPage, EventQuerySet


class EventFilterForm(forms.Form):
    COMING, PAST = "", "vergangen"
    zeit = forms.ChoiceField(
        label=_("Zeit"),
        required=False,
        choices=[(COMING, _("Kommende")), (PAST, _("Vergangene"))],
    )
    ort = forms.ChoiceField(
        label=_("Ort"),
        required=False,
        choices=[
            ("", _("Überall")),
            ("vor-ort", _("Vor Ort")),
            ("online", _("Im Netz")),
        ],
    )

    @property
    def shows_past(self) -> bool:
        return self.cleaned_data.get("zeit") == self.PAST

    def narrow(self, events: EventQuerySet) -> EventQuerySet:
        """The events that fit; what was not understood does not narrow them."""
        self.is_valid()
        events = events.past() if self.shows_past else events.upcoming()
        match self.cleaned_data.get("ort"):
            case "vor-ort":
                return events.on_site()
            case "online":
                return events.online()
        return events

    @property
    def query(self) -> str:
        """The choices as they stand in an address, for the links to other pages."""
        chosen = {name: value for name, value in self.cleaned_data.items() if value}
        return "".join(f"{name}={value}&" for name, value in chosen.items())


class EventIndexPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 10

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = ["cms.EventPage"]

    class Meta:
        verbose_name = "Veranstaltungen (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = EventFilterForm(request.GET)
        paginator = Paginator(form.narrow(self.events()), self.PER_PAGE)
        context["filter_form"] = form
        context["events"] = paginator.get_page(request.GET.get("seite"))
        return context

    def events(self) -> EventQuerySet:
        return EventPage.objects.live().public().child_of(self)
