# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Counselling and reporting offices as data, and the page that lists them."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, Q, When
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage
from .filtering import FilterForm
from .states import FederalState


class SupportServiceQuerySet(models.QuerySet):
    def open(self):
        """Published offices that still work: not closed and not replaced by another."""
        return self.live().filter(is_closed=False, replaced_by=None)

    def ended(self):
        """Published offices that an old leaflet may still name."""
        ended = Q(is_closed=True) | Q(replaced_by__isnull=False)
        return self.live().filter(ended).select_related("replaced_by").order_by("name")

    def live(self):
        return self.filter(live=True)

    def for_state(self, code: str):
        """Offices for people in one federal state: its own and the nationwide ones."""
        return self.filter(Q(is_nationwide=True) | Q(federal_states=code)).distinct()

    def by_need(self):
        """Who helps in an emergency first: as `Kind` lists the kinds, then by name."""
        places = enumerate(SupportService.Kind)
        rank = Case(*(When(kind=kind, then=place) for place, kind in places))
        return self.order_by(rank, "name")

    def overdue(self):
        return self.filter(check_again_on__lt=timezone.localdate())


class SupportService(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    ClusterableModel,
):
    class Kind(models.TextChoices):
        EMERGENCY = "notruf", gettext_lazy("Notruf")
        VICTIMS = "opferberatung", gettext_lazy("Beratung für Betroffene von Gewalt")
        REPORTING = "meldestelle", gettext_lazy("Meldestelle")
        MOBILE = "mobile_beratung", gettext_lazy("Mobile Beratung")
        OFFICIALS = "amtspersonen", gettext_lazy("Hilfe für Amts- und Mandatspersonen")
        DISCRIMINATION = (
            "antidiskriminierung",
            gettext_lazy("Antidiskriminierungsberatung"),
        )
        DIGITAL = "digitale_gewalt", gettext_lazy("Hilfe bei digitaler Gewalt")
        CRISIS = "seelsorge", gettext_lazy("Seelsorge und Krisentelefon")

    name = models.CharField("Name", max_length=160)
    slug = models.SlugField("Kurzname", max_length=80, unique=True)
    kind = models.CharField("Art", max_length=30, choices=Kind.choices)
    is_nationwide = models.BooleanField("Bundesweit", default=False)
    federal_states = ParentalManyToManyField(
        FederalState,
        verbose_name="Bundesländer",
        blank=True,
        related_name="support_services",
    )
    description = models.TextField("Beschreibung", max_length=600)
    phone = models.CharField("Telefon", max_length=60, blank=True)
    hours = models.CharField("Sprechzeiten", max_length=200, blank=True)
    email = models.EmailField("E-Mail", blank=True)
    website = models.URLField("Website", blank=True)
    address = models.TextField("Anschrift", max_length=300, blank=True)
    languages = models.CharField(
        "Sprachen",
        max_length=200,
        blank=True,
        help_text="Mit Kommas getrennt: „Deutsch, Englisch, Russisch“. Danach lässt "
        "sich die Liste filtern.",
    )
    source = models.CharField("Beleg", max_length=300, blank=True)
    checked_on = models.DateField("Geprüft am")
    check_again_on = models.DateField("Wieder prüfen am")
    is_closed = models.BooleanField("Eingestellt", default=False)
    replaced_by = models.ForeignKey(
        "self",
        verbose_name="Ersetzt durch",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replaces",
    )

    objects = SupportServiceQuerySet.as_manager()

    search_fields = [
        index.SearchField("name", boost=3),
        index.SearchField("description"),
        index.AutocompleteField("name"),
        # The admin's list is filtered and searched at the same time.
        index.FilterField("kind"),
        index.FilterField("is_nationwide"),
        index.FilterField("is_closed"),
        index.FilterField("replaced_by_id"),
        index.FilterField("live"),
        index.RelatedFields("federal_states", [index.FilterField("name")]),
    ]

    class Meta:
        verbose_name = "Anlaufstelle"
        verbose_name_plural = "Anlaufstellen"
        ordering = ["kind", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if (
            self.checked_on
            and self.check_again_on
            and (self.check_again_on <= self.checked_on)
        ):
            raise ValidationError(
                {"check_again_on": "Die nächste Prüfung muss nach der letzten liegen."}
            )
        if self.replaced_by_id and self.replaced_by_id == self.pk:
            raise ValidationError(
                {"replaced_by": "Eine Anlaufstelle kann sich nicht selbst ersetzen."}
            )

    @property
    def anchor(self) -> str:
        """Where it stands on the page that lists all of them."""
        return f"anlaufstelle-{self.slug}"

    @property
    def is_overdue(self) -> bool:
        return self.check_again_on < timezone.localdate()

    @property
    def current(self) -> "SupportService | None":
        """The last of its successors that is still open, or itself."""
        line = [self]
        while (successor := line[-1].replaced_by) and successor not in line:
            line.append(successor)
        is_open = (one for one in reversed(line) if one.live and not one.is_closed)
        return next(is_open, None)


def current_services(services: Iterable[SupportService]) -> list[SupportService]:
    """Each once, in this order: those that are open, or what took their place."""
    return list(dict.fromkeys(one.current for one in services if one.current))


def language_names(text: str) -> set[str]:
    """The languages of an office as its field lists them: "Deutsch, Englisch".

    A remark such as "Deutsch und 18 weitere Sprachen" names one language; an office
    that says nothing speaks German.
    """
    names = {part.partition(" und ")[0].strip() for part in text.split(",")}
    return names - {""} or {"Deutsch"}


def states() -> list[tuple[str, str]]:
    """All states, for a select."""
    return [
        ("", gettext("Alle Bundesländer")),
        *FederalState.objects.values_list("code", "name"),
    ]


class SupportServiceFilterForm(FilterForm):
    state = forms.ChoiceField(label=gettext_lazy("Bundesland"), required=False)
    kind = forms.ChoiceField(
        label=gettext_lazy("Art der Hilfe"),
        required=False,
        choices=[("", gettext_lazy("Alle Arten")), *SupportService.Kind.choices],
    )
    language = forms.ChoiceField(label=gettext_lazy("Sprache"), required=False)

    def set_choices(self) -> None:
        self.fields["state"].choices = states()
        open_ones = SupportService.objects.open().values_list("pk", "languages")
        self.spoken = {pk: language_names(text) for pk, text in open_ones}
        names = sorted(set().union(*self.spoken.values()))
        self.fields["language"].choices = [
            ("", gettext("Alle Sprachen")),
            *((name, name) for name in names),
        ]

    def services(self):
        """The open offices that fit."""
        services = SupportService.objects.open().prefetch_related("federal_states")
        if state := self.chosen.get("state"):
            services = services.for_state(state)
        if kind := self.chosen.get("kind"):
            services = services.filter(kind=kind)
        if language := self.chosen.get("language"):
            speakers = [pk for pk, names in self.spoken.items() if language in names]
            services = services.filter(pk__in=speakers)
        return services


class SupportServicesPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)
    body = BodyField(SiteBlocks(), verbose_name="Weitere Hinweise", blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("body"),
    ]
    subpage_types = []

    class Meta:
        verbose_name = "Hilfe finden"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = SupportServiceFilterForm(request.GET)
        context["filter_form"] = form
        context["services"] = form.services().by_need()
        context["chips"] = form.chips()
        context["ended"] = SupportService.objects.ended()
        return context
