# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What follows from the reports: recommendations, each with where it comes from."""

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from cms.blocks import SiteBlocks
from cms.fields import BodyField

from .base import BasePage, OncePerLanguage
from .modules import PROSE
from .practices import PracticePage


class RecommendationIndexPage(OncePerLanguage, BasePage):
    intro = RichTextField("Einleitung", features=["bold", "italic", "link"], blank=True)

    PER_PAGE = 12

    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    subpage_types = ["cms.RecommendationPage"]

    class Meta:
        verbose_name = "Handlungsempfehlungen (Übersicht)"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        paginator = Paginator(self.recommendations(), self.PER_PAGE)
        context["recommendations"] = paginator.get_page(request.GET.get("seite"))
        return context

    def recommendations(self):
        """In the order of the tree, each with the number of reports behind it."""
        public = Page.objects.live().public().values("pk")
        behind = Count("sources", filter=Q(sources__practice__in=public))
        pages = RecommendationPage.objects.live().public().child_of(self)
        return pages.defer_streamfields().annotate(behind=behind).order_by("path")


class RecommendationPage(BasePage):
    class Evidence(models.TextChoices):
        SINGLE = "single", _("In einer Kommune erprobt")
        SEVERAL = "several", _("In mehreren Kommunen erprobt")
        RESEARCH = "research", _("Durch Forschung gestützt")

    statement = models.TextField(
        "Empfehlung", max_length=400, help_text="In einem oder zwei ganzen Sätzen."
    )
    audience = models.CharField("Wem sie gilt", max_length=200)
    evidence = models.CharField(
        "Wie gut sie belegt ist",
        max_length=20,
        choices=Evidence.choices,
        default=Evidence.SINGLE,
    )
    is_example = models.BooleanField(
        "Erfundenes Beispiel",
        default=False,
        help_text="Die Seite sagt dann, dass sie auf erfundenen Beispielen beruht.",
    )
    as_of = models.DateField("Stand", default=timezone.localdate)
    reasoning = RichTextField("Begründung", features=PROSE)
    body = BodyField(SiteBlocks(), verbose_name="So gehen Sie vor", blank=True)

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("statement"),
        index.SearchField("audience"),
        index.SearchField("reasoning"),
        index.SearchField("body"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("statement"),
        FieldPanel("audience"),
        FieldPanel("evidence"),
        FieldPanel("as_of"),
        FieldPanel("is_example"),
        FieldPanel("reasoning"),
        FieldPanel("body"),
        InlinePanel(
            "sources", heading="Worauf sie sich stützt", label="Praxisbeispiel"
        ),
    ]
    parent_page_types = ["cms.RecommendationIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "Handlungsempfehlung"
        verbose_name_plural = "Handlungsempfehlungen"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["sources"] = self.public_sources()
        return context

    @property
    def share_intro(self) -> str:
        return self.statement

    def public_sources(self) -> list["RecommendationSource"]:
        """What it rests on, as far as everybody may read it.

        By id: the relation of a preview holds rows that are not saved.
        """
        sources = list(self.sources.all())
        ids = [source.practice_id for source in sources]
        public = PracticePage.objects.live().public().defer_streamfields().in_bulk(ids)
        for source in sources:
            source.public_practice = public.get(source.practice_id)
        return [source for source in sources if source.public_practice]


class RecommendationSource(Orderable):
    page = ParentalKey(
        RecommendationPage, on_delete=models.CASCADE, related_name="sources"
    )
    practice = models.ForeignKey(
        PracticePage,
        verbose_name="Praxisbeispiel",
        on_delete=models.CASCADE,
        related_name="recommendation_sources",
    )
    note = models.CharField("Was dort gezeigt hat, dass es wirkt", max_length=300)

    panels = [PageChooserPanel("practice", "cms.PracticePage"), FieldPanel("note")]

    class Meta(Orderable.Meta):
        verbose_name = "Beleg"
        verbose_name_plural = "Belege"
