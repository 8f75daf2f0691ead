# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The public list of municipalities: filtered, and counted by federal state."""

from django import forms
from django.core.paginator import Paginator
from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from cms.models import FederalState
from cms.models.base import BasePage, OncePerLanguage
from cms.models.filtering import PAGE_NUMBER, FilterForm
from network.showcase import showpieces

from .municipality import KIND_CHOICES, Municipality, MunicipalityQuerySet


class MunicipalityFilterForm(FilterForm):
    state = forms.ChoiceField(label=gettext_lazy("Bundesland"), required=False)
    role = forms.ChoiceField(
        label=gettext_lazy("Rolle"),
        required=False,
        choices=[
            ("", gettext_lazy("Alle")),
            (Municipality.Role.MODEL, gettext_lazy("Modellkommunen")),
            (Municipality.Role.PLATFORM, gettext_lazy("Plattformkommunen")),
        ],
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("Art"),
        required=False,
        choices=[("", gettext_lazy("Alle Arten")), *KIND_CHOICES],
    )

    def set_choices(self) -> None:
        """All sixteen states, each with the number of its listed municipalities."""
        listed = Municipality.objects.listed().order_by("federal_state")
        counts = listed.values_list("federal_state").annotate(Count("pk"))
        numbers = dict(counts)
        states = FederalState.objects.values_list("code", "name")
        self.states = [(code, name, numbers.get(code, 0)) for code, name in states]
        self.fields["state"].choices = [
            ("", gettext("Alle Bundesländer")),
            *((code, name) for code, name, _ in self.states),
        ]

    def municipalities(self) -> MunicipalityQuerySet:
        names = {"state": "federal_state", "role": "role", "kind": "kind"}
        wanted = {names[name]: value for name, value in self.chosen.items()}
        listed = Municipality.objects.listed().filter(**wanted)
        return listed.select_related("federal_state")


class MunicipalitiesPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 24

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = []

    class Meta:
        verbose_name = "Kommunen im Netzwerk"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = MunicipalityFilterForm(request.GET)
        paginator = Paginator(form.municipalities(), self.PER_PAGE)
        context["filter_form"] = form
        context["chips"] = form.chips()
        context["municipalities"] = paginator.get_page(request.GET.get(PAGE_NUMBER))
        return context

    def get_sitemap_urls(self, request=None):
        """The page itself, the municipalities it leads to, and what they show."""
        own = super().get_sitemap_urls(request)
        root = own[0]["location"].removesuffix(self.url) if own else ""
        listed = Municipality.objects.listed()
        slugs = listed.values_list("slug", flat=True)
        below = [
            *(reverse("municipality", args=[slug]) for slug in slugs),
            *(piece.url for piece in showpieces(listed.order_by())),
        ]
        return [*own, *({"location": root + url} for url in below)]
