# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Reports on what municipalities did and what came of it, and the list of them."""

from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage, OncePerLanguage, with_restrictions
from .media import CommunityDocument, CommunityImage
from .modules import PROSE, ModulePage
from .practice_filters import MunicipalityKind, MunicipalitySize, PracticeFilterForm
from .states import FederalState


class PracticeIndexPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 12

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = ["cms.PracticePage"]

    class Meta:
        verbose_name = "Gute Praxis (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        form = PracticeFilterForm(request.GET, self.locale_id)
        paginator = Paginator(form.narrow(self.practices()), self.PER_PAGE)
        context["filter_form"] = form
        context["practices"] = paginator.get_page(request.GET.get("seite"))
        return context

    def practices(self):
        """Whoever sees this page may see what is not restricted itself."""
        pages = with_restrictions(PracticePage.objects.live().child_of(self))
        return (
            pages.filter(is_restricted=False)
            .defer_streamfields()
            .select_related("federal_state")
            .prefetch_related("modules")
            .order_by("-as_of", "-pk")
        )


class PracticePage(BasePage):
    """The municipality stands here as words: a report outlives a membership."""

    summary = models.TextField("Worum es geht", max_length=400)
    municipality = models.CharField(
        "Kommune", max_length=120, help_text="Mit der Art: „Gemeinde Musterhausen“."
    )
    municipality_kind = models.CharField(
        "Art der Kommune", max_length=20, choices=MunicipalityKind.choices
    )
    municipality_size = models.CharField(
        "Größe der Kommune", max_length=20, choices=MunicipalitySize.choices
    )
    federal_state = models.ForeignKey(
        FederalState, verbose_name="Bundesland", on_delete=models.PROTECT
    )
    is_example = models.BooleanField(
        "Erfundenes Beispiel",
        default=False,
        help_text="Die Seite sagt dann, dass es die Kommune nicht gibt.",
    )
    as_of = models.DateField("Stand", default=timezone.localdate)
    image = models.ForeignKey(
        CommunityImage,
        verbose_name="Bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = models.CharField(
        "Alternativtext",
        max_length=300,
        blank=True,
        help_text="Was auf dem Bild zu sehen ist. Leer lassen, wenn es nur schmückt.",
    )
    starting_point = RichTextField("Ausgangslage", features=PROSE, blank=True)
    aims = RichTextField("Ziele", features=PROSE, blank=True)
    approach = BodyField(SiteBlocks(), verbose_name="Vorgehen", blank=True)
    results = RichTextField("Ergebnisse", features=PROSE, blank=True)
    cost = models.CharField("Kosten", max_length=300, blank=True)
    person_days = models.PositiveSmallIntegerField(
        "Aufwand in Personentagen", null=True, blank=True
    )
    duration = models.CharField("Dauer", max_length=160, blank=True)
    stumbling_blocks = RichTextField("Stolpersteine", features=PROSE, blank=True)
    transfer = RichTextField("Tipps zum Übertragen", features=PROSE, blank=True)
    contact_name = models.CharField("Name", max_length=120, blank=True)
    contact_role = models.CharField("Funktion", max_length=160, blank=True)
    contact_phone = models.CharField("Telefon", max_length=60, blank=True)
    contact_email = models.EmailField("E-Mail", blank=True)
    modules = ParentalManyToManyField(
        ModulePage, verbose_name="Module", blank=True, related_name="practice_pages"
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("municipality"),
        index.SearchField("starting_point"),
        index.SearchField("aims"),
        index.SearchField("approach"),
        index.SearchField("results"),
        index.SearchField("stumbling_blocks"),
        index.SearchField("transfer"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldPanel("municipality"),
                FieldRowPanel(
                    [FieldPanel("municipality_kind"), FieldPanel("municipality_size")]
                ),
                FieldPanel("federal_state"),
                FieldPanel("is_example"),
            ],
            heading="Kommune",
        ),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("modules")]),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading="Bild"),
        FieldPanel("starting_point"),
        FieldPanel("aims"),
        FieldPanel("approach"),
        FieldPanel("results"),
        MultiFieldPanel(
            [
                FieldPanel("cost"),
                FieldRowPanel([FieldPanel("person_days"), FieldPanel("duration")]),
            ],
            heading="Kosten und Aufwand",
        ),
        FieldPanel("stumbling_blocks"),
        FieldPanel("transfer"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_role")]),
                FieldRowPanel(
                    [FieldPanel("contact_phone"), FieldPanel("contact_email")]
                ),
            ],
            heading="Kontakt",
        ),
        InlinePanel("documents", heading="Material", label="Dokument"),
    ]
    parent_page_types = ["cms.PracticeIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "Praxisbeispiel"
        verbose_name_plural = "Praxisbeispiele"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["live_modules"] = [
            module for module in self.modules.all() if module.live
        ]
        context["materials"] = self.materials()
        context["recommendations"] = self.recommendations()
        return context

    @property
    def effort(self) -> list[tuple[str, str]]:
        """Terms and values of what it took; empty where nobody wrote anything."""
        days = str(self.person_days) if self.person_days else ""
        pairs = [
            (_("Kosten"), self.cost),
            (_("Personentage"), days),
            (_("Dauer"), self.duration),
        ]
        return [(term, value) for term, value in pairs if value]

    def materials(self) -> list[CommunityDocument]:
        """Its documents in their order, in one query also in a preview."""
        ids = [material.document_id for material in self.documents.all()]
        found = CommunityDocument.objects.in_bulk(ids)
        return [found[number] for number in ids if number in found]

    def recommendations(self) -> list[Page]:
        """The public pages that draw a conclusion from this report, each once."""
        sources = self.recommendation_sources.all()
        pages = Page.objects.live().public()
        return list(pages.filter(pk__in=sources.values("page")).order_by("path"))


class PracticeDocument(Orderable):
    page = ParentalKey(PracticePage, on_delete=models.CASCADE, related_name="documents")
    document = models.ForeignKey(
        CommunityDocument,
        verbose_name="Dokument",
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("document")]

    class Meta(Orderable.Meta):
        verbose_name = "Dokument"
        verbose_name_plural = "Dokumente"
