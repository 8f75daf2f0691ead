# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scenario: what happened, what to do first, and the package of items for it."""

from django.db import models
from django.forms import Select
from django.utils import timezone
from django.utils.cache import patch_cache_control
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.query import PageQuerySet
from wagtail.search import index

from cms.fields import BodyField
from cms.models import SupportService, current_services
from cms.models.base import BasePage
from toolbox.blocks.scenarios import ScenarioSteps

from .items import RELATED_TYPES
from .switched_terms import Phase, phase_field
from .terms import Occasion

PROSE = ["bold", "italic", "link", "ul"]


class ScenarioIndexPage(BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    parent_page_types = ["toolbox.ToolboxIndexPage"]
    subpage_types = ["toolbox.ScenarioPage"]
    max_count = 1
    template = "toolbox/scenario_index_page.html"

    class Meta:
        verbose_name = "Pakete (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        scenarios = list(self.scenarios())
        acute = [scenario for scenario in scenarios if scenario.is_acute]
        planned = [scenario for scenario in scenarios if not scenario.is_acute]
        return context | {"acute": acute, "planned": planned}

    def scenarios(self) -> PageQuerySet:
        """Those for everybody, in the order of the tree."""
        scenarios = ScenarioPage.objects.live().public().child_of(self)
        return scenarios.defer_streamfields().order_by("path")


class ScenarioPage(BasePage):
    summary = models.CharField("Wofür dieses Paket da ist", max_length=220)
    phase = phase_field(default="acute")
    emergency = models.CharField(
        "Zeile zum Notruf",
        max_length=200,
        blank=True,
        help_text="Steht über allem anderen, mit der 110. Leer, wo niemand in Gefahr "
        "sein kann.",
    )
    signs = RichTextField("Woran Sie es erkennen", features=PROSE)
    steps_title = models.CharField(
        "Überschrift der Schritte", max_length=60, default="Die erste Stunde"
    )
    steps = BodyField(ScenarioSteps(), verbose_name="Schritte")
    not_to_do = RichTextField("Was Sie nicht tun", features=PROSE)

    occasions = ParentalManyToManyField(
        Occasion, verbose_name="Anlässe", related_name="+"
    )
    support_services = ParentalManyToManyField(
        SupportService, verbose_name="Wen Sie anrufen", blank=True, related_name="+"
    )
    checked_by = models.CharField("Geprüft von", max_length=120)
    checked_until = models.DateField("Geprüft bis")

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("signs"),
        index.SearchField("steps"),
    ]
    what_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        FieldPanel("emergency"),
        MultiFieldPanel(
            [FieldPanel("steps_title"), FieldPanel("steps")],
            heading="Was zuerst zu tun ist",
        ),
        FieldPanel("not_to_do"),
        FieldPanel("signs"),
        FieldPanel("support_services"),
    ]
    package_panels = [InlinePanel("entries", label="Vorlage", min_num=1)]
    sorting_panels = [
        FieldPanel("phase", widget=Select),
        FieldPanel("occasions"),
        FieldRowPanel([FieldPanel("checked_by"), FieldPanel("checked_until")]),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(what_panels, heading="Lage"),
            ObjectList(package_panels, heading="Paket"),
            ObjectList(sorting_panels, heading="Einordnung und Prüfung"),
            ObjectList(BasePage.promote_panels, heading="Adresse und Suche"),
        ]
    )
    parent_page_types = ["toolbox.ScenarioIndexPage"]
    subpage_types = []
    template = "toolbox/scenario_page.html"

    class Meta:
        verbose_name = "Paket"
        verbose_name_plural = "Pakete"

    def serve(self, request, *args, **kwargs):
        """A member sees her own municipalities on it: nothing for a shared cache."""
        response = super().serve(request, *args, **kwargs)
        if request.user.is_authenticated:
            patch_cache_control(response, private=True)
        return response

    @property
    def calls(self) -> list[SupportService]:
        """Whom to call: what still works, a successor in the place of the old one."""
        return current_services(self.support_services.all())

    @property
    def stage(self) -> Phase | None:
        """Its phase, without a query of its own."""
        return Phase.known().get(self.phase_id)

    @property
    def is_acute(self) -> bool:
        return bool(self.stage and self.stage.leads_packages)

    @property
    def is_overdue(self) -> bool:
        return self.checked_until < timezone.localdate()


class ScenarioEntry(Orderable):
    """One item of the package, and why it belongs to it."""

    class When(models.TextChoices):
        NOW = "now", "Sofort"
        TODAY = "today", "Heute"
        WEEK = "week", "Diese Woche"
        LATER = "later", "Danach"

    page = ParentalKey(ScenarioPage, on_delete=models.CASCADE, related_name="entries")
    item = models.ForeignKey(
        Page, verbose_name="Vorlage", on_delete=models.CASCADE, related_name="+"
    )
    reason = models.CharField(
        "Warum", max_length=220, help_text="In einem Satz: wozu Sie diesen Text haben."
    )
    when = models.CharField(
        "Wann", max_length=10, choices=When.choices, default=When.NOW
    )
    alternatives = models.CharField(
        "Auswahl",
        max_length=80,
        blank=True,
        help_text="Vorlagen mit demselben Wortlaut hier stehen zur Wahl, zum Beispiel "
        "„Die Stellungnahme, die zum Vorfall passt“ oder „Wenn es dazu kommt“. Leer "
        "heißt: gehört immer dazu.",
    )

    panels = [
        PageChooserPanel("item", page_type=RELATED_TYPES),
        FieldPanel("reason"),
        FieldRowPanel([FieldPanel("when"), FieldPanel("alternatives")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "Vorlage eines Pakets"
        verbose_name_plural = "Vorlagen eines Pakets"
